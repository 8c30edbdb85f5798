import type { RoomState } from '@shared/contract/room';
import { useQuery } from '../api/useQuery';
import { useActivityName } from '../lead/useActivityName';
import { useT } from '../ui/language';

/** "De zaal ziet: het bord". What is covered, held still or may not be seen is said instead. */
export const useRoomWords = (state: RoomState): string => {
  const t = useT();
  const { activity, audience, cover, frozen, withheld } = state;
  const name = useActivityName(activity);
  const slides = useQuery(
    'storyline.get',
    { audience: audience ?? 'circle' },
    { enabled: activity.type === 'slides' && audience !== null, keepFormer: true },
  ).data?.slides.length;
  if (cover !== 'none') return t(`lead.room.covered.${cover}`);
  if (withheld) return t('lead.room.withheld');
  if (frozen) return t('lead.room.frozen', { what: name });
  if (activity.type === 'slides' && slides) {
    return t('common.frame.roomSees', { number: Math.min(activity.index, slides - 1) + 1, total: slides });
  }
  return t('lead.room.see', { what: name });
};
