import { type Run, runsText } from '../domain/richText';
import { type BlockOf, type BlockTable, type BlockType, renderBlock } from './blockTable';
import { blockHeight, columnWidth, lineHeight, slideStyles, smallPoints } from './fit';
import type { DocumentBlock } from './model';
import { type Line, wrapText } from './wrapText';

/** The block as it is when it fits in `room` points; otherwise in parts of about the same length that do. No word is lost. */
export const splitBlock = (block: DocumentBlock, room: number): readonly DocumentBlock[] =>
  blockHeight(block) <= room ? [block] : renderBlock(splits, block, room);

type WithText = Extract<DocumentBlock, { readonly text: string }>;

const splitText = (block: WithText, room: number): readonly DocumentBlock[] =>
  cutsOf(block.type, block.text, room)
    .map(({ start, end }) => ({ ...block, text: block.text.slice(start, end).trim() }))
    .filter((part) => part.text !== '');

const splits: BlockTable<number, readonly DocumentBlock[]> = {
  paragraph: (block, room) =>
    cutsOf('paragraph', runsText(block.runs), room).map((cut) => ({
      ...block,
      runs: sliceRuns(block.runs, cut),
    })),
  subheading: splitText,
  list: (block, room) => splitList(block, room),
  quote: splitText,
  remark: splitText,
  strength: splitText,
  recommendation: splitText,
  question: splitText,
  picture: (block) => [block],
};

const splitList = (block: BlockOf<'list'>, room: number): readonly DocumentBlock[] => {
  const one = (items: BlockOf<'list'>['items']): BlockOf<'list'> => ({ ...block, items });
  const items = block.items.flatMap((item) =>
    blockHeight(one([item])) <= room
      ? [item]
      : cutsOf('list', runsText(item), room).map((cut) => sliceRuns(item, cut)),
  );
  const parts: BlockOf<'list'>[] = [];
  for (const item of items) {
    const last = parts.at(-1);
    const grown = one([...(last?.items ?? []), item]);
    if (last !== undefined && blockHeight(grown) <= room) parts[parts.length - 1] = grown;
    else parts.push(one([item]));
  }
  return parts;
};

/** Stretches of about equal length, each of whole lines, that fit in `room` together with a small line under them. */
const cutsOf = (type: BlockType, text: string, room: number): readonly Line[] => {
  const { points, face } = slideStyles[type];
  const lines = wrapText(text, points, columnWidth(type), face);
  const most = Math.max(
    1,
    Math.floor((room - lineHeight(smallPoints, 'sans') - 4) / lineHeight(points, face)),
  );
  const parts = Math.ceil(lines.length / most);
  const each = Math.ceil(lines.length / parts);
  return Array.from({ length: parts }, (_, index) => {
    const own = lines.slice(index * each, (index + 1) * each);
    return { start: own[0]?.start ?? text.length, end: own.at(-1)?.end ?? text.length };
  }).filter(({ start, end }) => end > start);
};

const sliceRuns = (runs: readonly Run[], { start, end }: Line): readonly Run[] => {
  let at = 0;
  return runs.flatMap((run) => {
    const from = Math.max(start - at, 0);
    const to = Math.min(end - at, run.text.length);
    at += run.text.length;
    return to > from ? [{ ...run, text: run.text.slice(from, to) }] : [];
  });
};
