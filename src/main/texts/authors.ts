import type { Caller } from '@shared/contract/operation';
import type { WriterOfClient } from '@shared/contract/texts';
import { windowAuthors } from '@shared/domain/history';
import type { ClientAuthor } from '../repositories/liveTexts';
import { clientsOf } from './textUpdate';

/** An update of a window, and who wrote in it. */
export type Taking = {
  readonly update: Uint8Array;
  readonly window: Caller;
  readonly writers: readonly WriterOfClient[];
};

/** The authors in an update that are not on the disk yet: the hand that was chosen, otherwise the window. */
export const authorsOf = (
  { update, window, writers }: Taking,
  known: ReadonlySet<number>,
): readonly ClientAuthor[] => {
  const hands = new Map(writers.map(({ client, hand }) => [client, hand]));
  return [...clientsOf(update)]
    .filter((client) => !known.has(client))
    .map((client) => ({ client, author: hands.get(client) ?? windowAuthors[window] }));
};
