import type { RoomState } from '@shared/contract/room';
import { useQuery } from '../api/useQuery';
import { useT } from '../ui/language';
import { useActivityName } from './useActivityName';

/** "De zaal ziet: het bord". What is covered, held still, may not be seen or is not there is said instead. */
export const useRoomWords = (state: RoomState): string => {
  const t = useT();
  const { place, stuck, activity, audience, cover, frozen, withheld } = state;
  const name = useActivityName(activity);
  const slides = useQuery(
    'storyline.get',
    { audience: audience ?? 'circle' },
    { enabled: activity.type === 'slides' && audience !== null, keepFormer: true },
  ).data?.slides.length;
  if (place.type === 'displayGone') return t('lead.room.displayGone');
  if (stuck) return t('lead.room.stuck');
  if (cover !== 'none') return t(`lead.room.covered.${cover}`);
  if (withheld) return t('lead.room.withheld');
  if (frozen) return t('lead.room.frozen', { what: name });
  if (activity.type === 'slides' && slides) {
    return t('common.frame.roomSees', { number: Math.min(activity.index, slides - 1) + 1, total: slides });
  }
  return t('lead.room.see', { what: name });
};
