import type { Run } from '@shared/domain/richText';
import type { FragmentId } from '@shared/ids';

type Style = { readonly bold: boolean; readonly italic: boolean; readonly marks: readonly FragmentId[] };

export type MarkupOptions = {
  /** The fragment that `{f:key}` opens; without it such signs are plain text. */
  readonly markOf?: (key: string) => FragmentId;
};

// Emphasis opens only before and closes only after something that is not a space, as in CommonMark: 3 * 4 * 5 stays a sum.
const tokens = /\\([\\*_#>{}+-])|\{f:([\w-]+)\}|(\{\/f\})|(\*{1,3}|_{1,3})/g;

/** One line with `*italic*`, `**bold**` (also with `_`) and, when asked for, `{f:key}…{/f}`. What does not pair up stays text. */
export const markupToRuns = (line: string, { markOf }: MarkupOptions = {}): readonly Run[] => {
  const pairs = pairedEmphasis(line);
  const runs: Run[] = [];
  let style: Style = { bold: false, italic: false, marks: [] };
  let at = 0;
  const take = (text: string): void => {
    if (text !== '') runs.push(toRun(text, style));
  };
  for (const match of line.matchAll(tokens)) {
    const [whole, escaped, key, close] = match;
    take(line.slice(at, match.index));
    at = match.index + whole.length;
    if (escaped !== undefined) take(escaped);
    else if (key !== undefined && markOf) style = { ...style, marks: [...style.marks, markOf(key)] };
    else if (close !== undefined && markOf) style = { ...style, marks: style.marks.slice(0, -1) };
    else if (pairs.has(match.index)) style = toggled(style, whole.length);
    else take(whole);
  }
  take(line.slice(at));
  return joined(runs);
};

// In a longer line (a whole book without a line end) looking for pairs would take very long.
const longestLine = 100_000;

/** Where in the line an emphasis sign stands that has its counterpart. */
const pairedEmphasis = (line: string): ReadonlySet<number> => {
  if (line.length > longestLine) return new Set();
  const open: { readonly at: number; readonly sign: string }[] = [];
  const paired = new Set<number>();
  for (const match of line.matchAll(tokens)) {
    const sign = match[4];
    if (sign === undefined) continue;
    const before = line[match.index - 1] ?? ' ';
    const after = line[match.index + sign.length] ?? ' ';
    const insideWord = sign.startsWith('_') && /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after);
    if (insideWord) continue;
    const partner = open.findLastIndex((candidate) => candidate.sign === sign);
    if (partner >= 0 && !/\s/.test(before)) {
      paired.add(open[partner]?.at ?? match.index).add(match.index);
      open.length = partner;
    } else if (!/\s/.test(after)) {
      open.push({ at: match.index, sign });
    }
  }
  return paired;
};

const toggled = (style: Style, signs: number): Style => ({
  ...style,
  bold: signs >= 2 ? !style.bold : style.bold,
  italic: signs % 2 === 1 ? !style.italic : style.italic,
});

const toRun = (text: string, { bold, italic, marks }: Style): Run => ({
  text,
  ...(bold && { bold }),
  ...(italic && { italic }),
  ...(marks.length > 0 && { marks }),
});

/** Neighbours in the same style become one run. */
const joined = (runs: readonly Run[]): readonly Run[] => {
  const list: Run[] = [];
  for (const run of runs) {
    const last = list.at(-1);
    if (last && sameStyle(last, run)) list[list.length - 1] = { ...last, text: last.text + run.text };
    else list.push(run);
  }
  return list;
};

const sameStyle = (a: Run, b: Run): boolean =>
  a.bold === b.bold && a.italic === b.italic && (a.marks ?? []).join() === (b.marks ?? []).join();
