/** What somebody did beside a live text, oldest first. `text`: words, as many steps as there may be. `picture`: a drawing or a sound. */
export type BesideText = 'text' | 'mark' | 'picture';

/** What can be taken back in each of the two ways. `text`: what the newest step in the text is; null: nothing. */
type Backs = { readonly text: 'mark' | 'words' | null; readonly screen: boolean };

/** Words were written: steps in the text are now newer than what came before. */
export const wrote = (done: readonly BesideText[]): readonly BesideText[] =>
  done.length === 0 || done.at(-1) === 'text' ? done : [...done, 'text'];

/** Without the newest mark, drawing or sound: that is out of the way. Words that were written after it are still there. */
export const withoutLast = (done: readonly BesideText[]): readonly BesideText[] => {
  const last = done.findLastIndex((step) => step !== 'text');
  if (last < 0) return done;
  const before = done.slice(0, last);
  return last < done.length - 1 ? wrote(before) : before;
};

/** Which way the newest step is taken back, and what is left to take back then. A mark is a step in both. */
export const nextBack = (
  done: readonly BesideText[],
  { text, screen }: Backs,
): {
  readonly way: 'text' | 'screen' | 'nothing';
  readonly alsoText: boolean;
  readonly left: readonly BesideText[];
} => {
  const last = done.at(-1);
  const before = done.slice(0, -1);
  // The words after it are all gone: what came before is the newest.
  const isSpent = last === 'text' && (text === null || (text === 'mark' && before.at(-1) === 'mark'));
  if (isSpent) return nextBack(before, { text, screen });
  if ((last === 'mark' || last === 'picture') && screen)
    return { way: 'screen', alsoText: last === 'mark' && text === 'mark', left: before };
  // Main no longer takes its fragment back: without its mark in the text that would lie lost.
  if (last === 'mark' && text === 'mark') return { way: 'nothing', alsoText: false, left: done };
  if (text !== null) return { way: 'text', alsoText: false, left: done };
  return { way: screen ? 'screen' : 'nothing', alsoText: false, left: [] };
};
