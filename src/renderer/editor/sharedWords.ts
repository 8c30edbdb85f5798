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

/** Words, and for each sign one other sign that stands for how it looks: its kind of line, its style and its marks. */
export type StyledWords = { readonly words: string; readonly looks: string };

/** Gives every look the same sign again. */
export type Looks = Map<string, string>;

/** The words of a text with how each of them looks. */
export const styledWordsIn = (root: Words, looks: Looks): StyledWords => {
  const parts = { words: [] as string[], looks: [] as string[] };
  collect(root, '', { looks, parts });
  return { words: parts.words.join(''), looks: parts.looks.join('') };
};

type Collecting = {
  readonly looks: Looks;
  readonly parts: { readonly words: string[]; readonly looks: string[] };
};

const collect = (type: Words, around: string, collecting: Collecting): void => {
  const { looks, parts } = collecting;
  let style = '';
  for (let item = type._start; item !== null; item = item.right) {
    if (item.deleted) continue;
    if (item.content instanceof Y.ContentFormat && item.content.key === 'p')
      style = JSON.stringify(item.content.value);
    else if (item.content instanceof Y.ContentType)
      collect(item.content.type, around + nameOf(item.content.type), collecting);
    else if (item.content instanceof Y.ContentString) {
      parts.words.push(item.content.str);
      parts.looks.push(signOf(looks, around + style).repeat(item.content.str.length));
    }
  }
};

const nameOf = (type: Y.AbstractType<unknown>): string =>
  type instanceof Y.XmlElement
    ? `<${type.nodeName}${type.nodeName === 'mark' ? JSON.stringify(type.getAttribute('__ids')) : ''}>`
    : '';

const signOf = (looks: Looks, look: string): string => {
  const sign = looks.get(look) ?? String.fromCharCode(looks.size);
  looks.set(look, sign);
  return sign;
};

/** What went and what came between two forms of a text, as one stretch. */
export type NetChange = { readonly removed: StyledWords; readonly added: StyledWords };

export const netChange = (before: StyledWords, after: StyledWords): NetChange => {
  const [old, now] = [before.words.length, after.words.length];
  const isSame = (one: number, other: number): boolean =>
    before.words.charCodeAt(one) === after.words.charCodeAt(other) &&
    before.looks.charCodeAt(one) === after.looks.charCodeAt(other);
  const shortest = Math.min(old, now);
  let head = 0;
  while (head < shortest && isSame(head, head)) head += 1;
  let tail = 0;
  while (tail < shortest - head && isSame(old - 1 - tail, now - 1 - tail)) tail += 1;
  return { removed: part(before, head, old - tail), added: part(after, head, now - tail) };
};

const part = ({ words, looks }: StyledWords, from: number, to: number): StyledWords => ({
  words: words.slice(from, to),
  looks: looks.slice(from, to),
});

/**
 * Whether taking back (`back`) only turns round what was done: nothing goes that did not come, looking the same, and no
 * words come back or go beyond those that the step itself removed or added.
 */
export const onlyTurnsRound = (back: NetChange, done: NetChange): boolean =>
  isWithin(looksOf(back.removed), looksOf(done.added)) &&
  isWithin(looksOf(back.added), looksOf(done.removed)) &&
  isWithin(beyond(back.added, back.removed), beyond(done.removed, done.added)) &&
  isWithin(beyond(back.removed, back.added), beyond(done.added, done.removed));

const looksOf = ({ words, looks }: StyledWords): readonly string[] =>
  words.split('').map((sign, at) => sign + looks.charAt(at));

/** The signs of one that are not in the other. */
const beyond = (one: StyledWords, other: StyledWords): readonly string[] => {
  const left = countOf(other.words.split(''));
  return one.words.split('').filter((sign) => {
    const count = left.get(sign) ?? 0;
    left.set(sign, count - 1);
    return count <= 0;
  });
};

const isWithin = (signs: readonly string[], whole: readonly string[]): boolean => {
  const left = countOf(whole);
  return signs.every((sign) => {
    const count = left.get(sign) ?? 0;
    left.set(sign, count - 1);
    return count > 0;
  });
};

const countOf = (signs: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const sign of signs) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  return counts;
};
