import { pileColours } from '@shared/domain/pile';
import type { ParticipantId } from '@shared/ids';
import { useCallback } from 'react';
import { useQuery } from '../api/useQuery';
import type { NameOfHand } from '../editor/OtherCaretFlag';
import { useT } from '../ui/language';

/** Who writes in the control window, and how a hand in the room is called here. For every live text of this window. */
export const useControlHand = (): {
  readonly hand: ParticipantId | null;
  readonly nameOfHand: NameOfHand;
} => {
  const t = useT();
  const { data: room } = useQuery('room.state', {});
  const { data: people } = useQuery('participants.list', {});
  const nameOfHand = useCallback<NameOfHand>(
    (hand) => {
      const index = people?.findIndex(({ id }) => id === hand) ?? -1;
      const colour = pileColours[Math.max(0, index) % pileColours.length] ?? 'yellow';
      return { name: people?.[index]?.pseudonym ?? t('common.frame.someoneInRoom'), colour };
    },
    [people, t],
  );
  return { hand: room?.controlHand ?? null, nameOfHand };
};
