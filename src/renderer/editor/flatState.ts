import {
  $createRangeSelection,
  $getNodeByKey,
  $getRoot,
  $isElementNode,
  $isTextNode,
  type LexicalEditor,
  type LexicalNode,
  type NodeKey,
  type PointType,
  SKIP_SCROLL_INTO_VIEW_TAG,
} from 'lexical';

export type Place = {
  readonly key: NodeKey;
  readonly type: 'text' | 'element';
  readonly start: number;
  readonly size: number;
};

/** A text as one line per block, and where each text node and each empty block stands in it. */
export type Flat = { readonly text: string; readonly places: readonly Place[] };

/** Reads the text as one string. */
export const $flatten = (): Flat => {
  const places: Place[] = [];
  let text = '';
  const visit = (node: LexicalNode): void => {
    if ($isTextNode(node)) {
      places.push({ key: node.getKey(), type: 'text', start: text.length, size: node.getTextContentSize() });
      text += node.getTextContent();
    } else if ($isElementNode(node)) {
      if (!node.isInline() && text !== '' && !text.endsWith('\n')) text += '\n';
      if (node.isEmpty()) {
        places.push({ key: node.getKey(), type: 'element', start: text.length, size: 0 });
        text += '\n';
      }
      for (const child of node.getChildren()) visit(child);
    } else text += '\n';
  };
  visit($getRoot());
  return { text, places };
};

/** Where an offset of the old text lies in the new one, when one stretch was replaced. */
export const movedOffset = (old: string, now: string, offset: number): number =>
  offsetMover(old, now)(offset);

/** The same for many offsets at once. */
export const offsetMover = (old: string, now: string): ((offset: number) => number) => {
  const shortest = Math.min(old.length, now.length);
  let head = 0;
  while (head < shortest && old.charCodeAt(head) === now.charCodeAt(head)) head += 1;
  let tail = 0;
  while (
    tail < shortest - head &&
    old.charCodeAt(old.length - 1 - tail) === now.charCodeAt(now.length - 1 - tail)
  ) {
    tail += 1;
  }
  return (offset) => {
    if (offset <= head) return offset;
    if (offset >= old.length - tail) return now.length - (old.length - offset);
    return Math.min(offset, now.length - tail);
  };
};

/**
 * Where words that stood at an offset of the old text belong in the new one, when more than one thing has changed: between
 * the same neighbours, otherwise after or before one of them, otherwise at the nearest end of a word. Never inside a word
 * that it was not in before.
 */
export const placeAmong = (old: string, now: string, offset: number): number => {
  const guess = movedOffset(old, now, offset);
  for (const length of [16, 8, 4]) {
    const before = old.slice(Math.max(0, offset - length), offset);
    const after = old.slice(offset, offset + length);
    const between = nearest(now, before + after, guess - before.length);
    if (before + after !== '' && between !== null) return between + before.length;
    const behind = before.length < length ? null : nearest(now, before, guess - before.length);
    if (behind !== null) return behind + before.length;
    const ahead = after.length < length ? null : nearest(now, after, guess);
    if (ahead !== null) return ahead;
  }
  let [down, up] = [guess, guess];
  while (down > 0 && !/\s/.test(now.charAt(down - 1))) down -= 1;
  while (up < now.length && !/\s/.test(now.charAt(up))) up += 1;
  return guess - down <= up - guess ? down : up;
};

const nearest = (text: string, part: string, to: number): number | null => {
  const before = text.lastIndexOf(part, Math.max(0, to));
  const after = text.indexOf(part, Math.max(0, to));
  if (before < 0 || after < 0) return before < 0 ? (after < 0 ? null : after) : before;
  return to - before <= after - to ? before : after;
};

/** Where a point of a selection stands in the text. */
export const $offsetOf = (point: PointType, flat: Flat): number => {
  const own = flat.places.find((place) => place.key === point.key);
  if (own) return own.start + Math.min(point.offset, own.size);
  const node = $getNodeByKey(point.key);
  const child = $isElementNode(node)
    ? (node.getChildAtIndex(point.offset) ?? node.getLastDescendant())
    : null;
  const leaf = $isElementNode(child) ? child.getFirstDescendant() : child;
  const place = flat.places.find((one) => one.key === leaf?.getKey());
  return place ? place.start : flat.text.length;
};

/** Puts a point of a selection at a place in the text. */
export const setPoint = (point: PointType, flat: Flat, offset: number): void => {
  const place = flat.places.findLast((one) => one.start <= offset);
  if (place) point.set(place.key, Math.min(offset - place.start, place.size), place.type);
};

/** Writes words at a place in the text; the caret stays where it is. */
export const insertAtOffset = (editor: LexicalEditor, offset: number, words: string): void =>
  editor.update(
    () => {
      const flat = $flatten();
      const place = flat.places.findLast((one) => one.start <= offset);
      const node = place ? $getNodeByKey(place.key) : null;
      if (place && $isTextNode(node)) node.spliceText(Math.min(offset - place.start, place.size), 0, words);
      else if (place && $isElementNode(node)) {
        const selection = $createRangeSelection();
        setPoint(selection.anchor, flat, offset);
        setPoint(selection.focus, flat, offset);
        selection.insertText(words);
      }
    },
    { discrete: true, tag: SKIP_SCROLL_INTO_VIEW_TAG },
  );
