import { useT } from '../../../ui/language';
import { closePutWith, note, openPutWith, useHandsState } from './handsState';

/** What the large buttons of the room screen need to know of the board, strip by strip. */
export type BoardHands = {
  /** Whether somebody has picked up a card in this strip. */
  readonly isHolding: (strip: number) => boolean;
  /** "Leg bij": shows the piles as large choices, or closes them again. With an empty hand it says what to do first. */
  readonly putWith: (strip: number) => void;
};

export const useBoardHands = (): BoardHands => {
  const t = useT();
  const picked = useHandsState(({ hands }) => hands.picked);
  const panels = useHandsState((state) => state.panels);
  return {
    isHolding: (strip) => picked.has(strip),
    putWith: (strip) => {
      if (panels.get(strip)?.type === 'putWith') return closePutWith(strip);
      if (picked.has(strip)) openPutWith(strip);
      else note(strip, t('sort.room.pickFirst'));
    },
  };
};
