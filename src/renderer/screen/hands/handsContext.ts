import type { ScreenPerson } from '@shared/contract/screenView';
import type { ParticipantId } from '@shared/ids';
import { createContext, useContext } from 'react';

/** Who writes on this screen. */
export type HandsAtWork = {
  /** The strip that was touched last. */
  readonly region: number;
  readonly hand: ParticipantId | null;
  readonly person: ScreenPerson | null;
  /** From left to right. */
  readonly inStrips: readonly (ScreenPerson | null)[];
  /** Who wrote here before: one tap away. */
  readonly recent: readonly ScreenPerson[];
  readonly choose: (region: number, hand: ParticipantId | null) => void;
  /** Opens the names for a strip. */
  readonly ask: (region: number) => void;
  /** Somebody writes on from here (0–1 of the width): what follows is of the strip that was touched. */
  readonly writeFrom: (place: number) => void;
  /** Does something with the hand of the place (0–1 of the width) that was touched; asks first when nobody was chosen. */
  readonly withHand: (place: number, then: (hand: ParticipantId | null) => void) => void;
};

export const HandsContext = createContext<HandsAtWork | null>(null);

/** Who writes on this screen. */
export const useHands = (): HandsAtWork => {
  const hands = useContext(HandsContext);
  if (hands === null) throw new Error('There is no HandsProvider around this.');
  return hands;
};
