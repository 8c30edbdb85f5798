import type { WriterOfClient } from '@shared/contract/texts';
import type { ParticipantId } from '@shared/ids';
import type * as Y from 'yjs';

export type Hand = ParticipantId | null;

/** Who writes in this window: one Yjs client per hand, so that everything written carries its author. */
export type Hands = {
  readonly current: () => Hand;
  /** What follows is written by this hand; null: by nobody in particular. One that comes back is the same client again. */
  readonly choose: (hand: Hand) => void;
  /** Every client of this window and the hand behind it. */
  readonly writers: () => readonly WriterOfClient[];
  /** The hand of this window behind a client; undefined when somebody elsewhere wrote it. */
  readonly handOf: (client: number) => Hand | undefined;
};

/** Makes the hands of one doc; nobody is chosen yet. */
export const createHands = (doc: Y.Doc): Hands => {
  const clients = new Map<number, Hand>([[doc.clientID, null]]);
  let current: Hand = null;
  /** Yjs gives a doc another client by itself when it sees its own in use elsewhere. */
  const note = (): void => void clients.set(doc.clientID, current);
  return {
    current: () => current,
    choose: (hand) => {
      note();
      current = hand;
      const known = [...clients].findLast(([, one]) => one === hand);
      doc.clientID = known ? known[0] : freshClient();
      note();
    },
    writers: () => {
      note();
      return [...clients].map(([client, hand]) => ({ client, hand }));
    },
    handOf: (client) => {
      note();
      return clients.get(client);
    },
  };
};

const freshClient = (): number => crypto.getRandomValues(new Uint32Array(1))[0] ?? 1;
