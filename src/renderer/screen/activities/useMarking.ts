import type { PileColour } from '@shared/domain/pile';
import { type FragmentId, type ParticipantId, toId } from '@shared/ids';
import { type RefObject, useMemo, useRef } from 'react';
import { useCommand } from '../../api/useCommand';
import type { LiveTextHandle } from '../../editor/LiveTextEditor';
import { useT } from '../../ui/language';
import { showToast } from '../../ui/toasts';
import type { Shown } from '../activityTypes';

type MarkingOptions = {
  readonly story: Shown<'story'>;
  readonly text: RefObject<LiveTextHandle | null>;
  /** Gets whose mark it is: who was asked for their hand first marks with that one. */
  readonly onMarked: (hand: ParticipantId | null) => void;
};

/** Marking the selected words: first in the text, where it must be durable, then as a fragment. Failed: the mark goes again. */
export const useMarking = ({ story, text, onMarked }: MarkingOptions) => {
  const t = useT();
  const add = useCommand('screen.mark');
  const isBusy = useRef<boolean>(false);
  const { marks } = story;
  const colours = useMemo(
    (): ReadonlyMap<FragmentId, PileColour> => new Map(marks.map(({ id, colour }) => [id, colour])),
    [marks],
  );

  const makeFragment = async (hand: ParticipantId | null): Promise<void> => {
    const id = toId<'fragment'>(crypto.randomUUID());
    // Who writes in the same lines is let finish first.
    await text.current?.calm();
    const marked = text.current?.markSelection(id);
    if (!marked) return void showToast({ kind: 'info', text: t('screen.markFirst') });
    const isDurable = (await text.current?.saved()) ?? false;
    if (!isDurable) showToast({ kind: 'info', text: t('screen.markNotKept') });
    const isDone = isDurable && (await add.save({ hand, id, storyId: story.storyId, words: marked.words }));
    if (!isDone) return text.current?.removeMark(id);
    onMarked(hand);
  };
  return {
    colours,
    mark: (hand: ParticipantId | null): void => {
      if (isBusy.current) return;
      isBusy.current = true;
      void makeFragment(hand).finally(() => {
        isBusy.current = false;
      });
    },
  };
};
