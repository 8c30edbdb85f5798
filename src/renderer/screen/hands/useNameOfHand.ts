import { type PileColour, pileColours } from '@shared/domain/pile';
import { useCallback } from 'react';
import type { NameOfHand } from '../../editor/OtherCaretFlag';
import { useT } from '../../ui/language';
import { useViewed } from '../viewContext';

/** How the caret of the other window is called here. Who may not be named in this company has a colour and no name. */
export const useNameOfHand = (): NameOfHand => {
  const t = useT();
  const { people } = useViewed().view;
  return useCallback(
    (hand, from) => {
      const index = people.findIndex(({ id }) => id === hand);
      const colour: PileColour = pileColours[Math.max(0, index) % pileColours.length] ?? 'yellow';
      const nobody = hand === null && from === 'control' ? t('screen.hands.facilitator') : '';
      return { name: people[index]?.pseudonym ?? nobody, colour };
    },
    [people, t],
  );
};
