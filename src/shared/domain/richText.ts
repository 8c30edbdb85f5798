import type { FragmentId } from '../ids';

/** A stretch of text in one style. `marks`: the fragments it belongs to (marks may nest). */
export type Run = {
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly marks?: readonly FragmentId[];
};

/** The blocks a live text can hold. */
export type TextBlock =
  | { readonly type: 'paragraph'; readonly runs: readonly Run[] }
  | { readonly type: 'heading'; readonly level: 2 | 3; readonly runs: readonly Run[] }
  | { readonly type: 'quote'; readonly runs: readonly Run[] }
  | { readonly type: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Run[])[] };

/** The neutral form of a live text: search, exports, projection and reading aloud use this and nothing of the editor. */
export type RichText = readonly TextBlock[];

/** The runs of each line of text in order: one entry a paragraph, heading, quote or list item. */
export const linesOf = (text: RichText): readonly (readonly Run[])[] =>
  text.flatMap((block) => (block.type === 'list' ? block.items : [block.runs]));

/** Plain text, one line per paragraph or list item, blank line between blocks. */
export const plainText = (text: RichText): string =>
  text
    .map((block) => (block.type === 'list' ? block.items.map(runsText).join('\n') : runsText(block.runs)))
    .join('\n\n');

/** The text of runs, joined. */
export const runsText = (runs: readonly Run[]): string => runs.map((run) => run.text).join('');

/**
 * The words under each mark as they stand now. A mark split over lines (Enter inside it) is joined with a newline.
 * A mark that holds no text is absent.
 */
export const wordsByMark = (text: RichText): ReadonlyMap<FragmentId, string> => {
  const words = new Map<FragmentId, string>();
  const lastLine = new Map<FragmentId, number>();
  linesOf(text).forEach((runs, line) => {
    for (const run of runs) {
      for (const id of run.marks ?? []) {
        const before = words.get(id);
        const joint = before === undefined ? '' : before + (lastLine.get(id) === line ? '' : '\n');
        words.set(id, joint + run.text);
        lastLine.set(id, line);
      }
    }
  });
  return new Map([...words].filter(([, value]) => value.length > 0));
};
