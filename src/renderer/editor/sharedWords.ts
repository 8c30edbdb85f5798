import * as Y from 'yjs';

type Words = Pick<Y.AbstractType<unknown>, '_start'>;

/** All words of a live text in order, without line ends: what stays the same when only its structure changes. */
export const wordsIn = (root: Words): string => {
  const parts: string[] = [];
  eachPiece(root, (_, words) => parts.push(words));
  return parts.join('');
};

/** Goes through the words of a text in order, piece by piece as they were written. */
export const eachPiece = (root: Words, see: (id: Y.ID, words: string) => void): void => {
  for (let item = root._start; item !== null; item = item.right) {
    if (item.deleted) continue;
    if (item.content instanceof Y.ContentString) see(item.id, item.content.str);
    else if (item.content instanceof Y.ContentType) eachPiece(item.content.type, see);
  }
};

/** What went and what came between two forms of a text, as one stretch. */
export type NetChange = { readonly removed: string; readonly added: string };

export const netChange = (before: string, after: string): NetChange => {
  const shortest = Math.min(before.length, after.length);
  let head = 0;
  while (head < shortest && before.charCodeAt(head) === after.charCodeAt(head)) head += 1;
  let tail = 0;
  while (
    tail < shortest - head &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  ) {
    tail += 1;
  }
  return { removed: before.slice(head, before.length - tail), added: after.slice(head, after.length - tail) };
};

/** Whether every sign of `part` is also in `whole`, as many times. */
export const isWithin = (part: string, whole: string): boolean => {
  if (part.length > whole.length) return false;
  const left = new Map<string, number>();
  for (const sign of whole.split('')) left.set(sign, (left.get(sign) ?? 0) + 1);
  for (const sign of part.split('')) {
    const count = left.get(sign) ?? 0;
    if (count === 0) return false;
    left.set(sign, count - 1);
  }
  return true;
};
