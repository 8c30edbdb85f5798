import type { BindingV2 } from '@lexical/yjs';
import type * as Y from 'yjs';
import { offsetMover } from './flatState';
import { eachPiece, wordsIn } from './sharedWords';
import { insertionsOf, kindOfEdit } from './undoStep';

/** Keeps which signs were written in this window lately. What was typed stays so when an own split, list or mark writes it again. */
export type OwnWords = {
  /** By `signKey`; empty when nothing was written lately. */
  readonly recent: () => ReadonlyMap<string, OwnSign>;
  /** Before an own edit that may write words again. */
  readonly aboutToMove: () => void;
  readonly destroy: () => void;
};

/** `typed` here, or only written again here by a split, a list or a mark. */
export type OwnSign = 'typed' | 'moved';

/** Words older than this have long been seen by everybody, in milliseconds. */
const recently = 10_000;

/** Nobody types more than this between two frames. What comes in at once, as by a paste, can be pasted again. */
const longestPiece = 20_000;

type Move = { readonly words: string; readonly places: readonly number[] };

/** One sign of a text, wherever it stands. */
export const signKey = (client: number, clock: number): string => `${client} ${clock}`;

/** Watches the own edits of one editor. */
export const createOwnWords = (binding: BindingV2, now: () => number): OwnWords => {
  const { doc, root } = binding;
  const typed = new Map<string, number>();
  const moved = new Map<string, number>();
  let move: Move | null = null;
  const forget = (): void => {
    for (const signs of [typed, moved])
      for (const [key, at] of signs) if (at < now() - recently) signs.delete(key);
  };
  const onOwn = (transaction: Y.Transaction): void => {
    if (transaction.origin !== binding) return;
    if (kindOfEdit(transaction, { isPaste: false }) === 'typing') addWritten(typed, transaction, now());
    else {
      addWritten(moved, transaction, now());
      if (move) addMoved(typed, root, move, now());
    }
    move = null;
  };
  doc.on('afterTransaction', onOwn);
  return {
    recent: () => {
      forget();
      return new Map([
        ...[...moved.keys()].map((key) => [key, 'moved'] as const),
        ...[...typed.keys()].map((key) => [key, 'typed'] as const),
      ]);
    },
    aboutToMove: () => {
      forget();
      move = typed.size === 0 ? null : { words: wordsIn(root), places: placesOf(root, typed) };
    },
    destroy: () => doc.off('afterTransaction', onOwn),
  };
};

const addWritten = (signs: Map<string, number>, transaction: Y.Transaction, at: number): void => {
  for (const [client, ranges] of insertionsOf(transaction).clients)
    for (const { clock, len } of ranges)
      if (len <= longestPiece)
        for (let sign = 0; sign < len; sign += 1) signs.set(signKey(client, clock + sign), at);
};

/** Moving words keeps their order: what was typed is found again by its place among all words. */
const addMoved = (
  typed: Map<string, number>,
  root: Y.XmlElement,
  { words, places }: Move,
  at: number,
): void => {
  const wanted = new Set(places.map(offsetMover(words, wordsIn(root))));
  const [first, last] = [Math.min(...wanted), Math.max(...wanted)];
  let place = 0;
  eachPiece(root, ({ client, clock }, piece) => {
    if (place + piece.length > first && place <= last)
      for (let sign = 0; sign < piece.length; sign += 1)
        if (wanted.has(place + sign)) typed.set(signKey(client, clock + sign), at);
    place += piece.length;
  });
};

const placesOf = (root: Y.XmlElement, typed: ReadonlyMap<string, number>): readonly number[] => {
  const places: number[] = [];
  const mayHold = stretchOf(typed.keys());
  let place = 0;
  eachPiece(root, (id, piece) => {
    if (mayHold(id, piece.length))
      for (let sign = 0; sign < piece.length; sign += 1)
        if (typed.has(signKey(id.client, id.clock + sign))) places.push(place + sign);
    place += piece.length;
  });
  return places;
};

/** A quick no for the many pieces of a long text that cannot hold any of these signs. */
export const stretchOf = (keys: Iterable<string>): ((id: Y.ID, length: number) => boolean) => {
  const stretches = new Map<number, { first: number; last: number }>();
  for (const key of keys) {
    const [client = 0, clock = 0] = key.split(' ').map(Number);
    const { first, last } = stretches.get(client) ?? { first: clock, last: clock };
    stretches.set(client, { first: Math.min(first, clock), last: Math.max(last, clock) });
  }
  return ({ client, clock }, length) => {
    const stretch = stretches.get(client);
    return stretch !== undefined && clock + length > stretch.first && clock <= stretch.last;
  };
};
