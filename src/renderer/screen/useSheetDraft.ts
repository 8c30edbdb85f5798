import { type DraftPlace, placeKey } from '@shared/domain/room/draft';
import type { ParticipantId } from '@shared/ids';
import { type HalfWritten, useHalfWritten } from '../ui/useHalfWritten';
import { draftKey } from './draftKey';
import { draftWritten } from './keptDrafts';

/**
 * Words of a hand in a field of the room screen. They outlive the field, and those of somebody also the page; those of nobody
 * in particular do not: they would open for another.
 */
export const useSheetDraft = (
  hand: ParticipantId | null,
  place: DraftPlace,
): Pick<HalfWritten, 'words' | 'write'> => {
  const { words, write } = useHalfWritten(draftKey(hand, placeKey(place)));
  return {
    words,
    write: (text) => {
      write(text);
      if (hand !== null) draftWritten({ hand, place, text });
    },
  };
};
