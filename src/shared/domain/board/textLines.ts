/**
 * How many lines a text takes, without a screen: so that the layout is the same everywhere and can be tested. Widths of
 * the two typefaces that the app ships (Literata 400 for words, Atkinson Hyperlegible Next 700 for titles), in hundredths
 * of the font size, measured in Chromium. Other characters count as a wide letter: a line too many, never too few.
 */
export type Typeface = 'words' | 'title';

/** Lines that `text` takes in a column `width` wide at `size` px; at least 1, and 0 for an empty text. */
export const linesOf = (
  text: string,
  options: { typeface: Typeface; size: number; width: number },
): number => {
  const limit = (options.width * 100) / options.size;
  const widths = widthsOf[options.typeface];
  const space = widths.get(' ') ?? otherWidth;
  return text
    .split('\n')
    .filter((part, index, parts) => part.trim() !== '' || (index > 0 && index < parts.length - 1))
    .reduce((lines, part) => lines + linesOfParagraph(part, { widths, space, limit }), 0);
};

type Measure = {
  readonly widths: ReadonlyMap<string, number>;
  readonly space: number;
  readonly limit: number;
};

const linesOfParagraph = (text: string, { widths, space, limit }: Measure): number => {
  let lines = 1;
  let used = 0;
  for (const word of breakPoints(text)) {
    const width = widthOf(word, widths);
    if (used > 0 && used + space + width > limit) {
      lines += 1;
      used = 0;
    }
    const total = used === 0 ? width : used + space + width;
    // A word longer than the column is broken off, as the card does.
    lines += Math.max(0, Math.ceil(total / limit) - 1);
    used = total > limit ? total % limit : total;
  }
  return lines;
};

const breakPoints = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== '');

const widthOf = (word: string, widths: ReadonlyMap<string, number>): number => {
  let sum = 0;
  for (const character of word) sum += widths.get(character) ?? otherWidth;
  return sum;
};

const otherWidth = 85;

const table = (groups: Readonly<Record<number, string>>): ReadonlyMap<string, number> =>
  new Map(
    Object.entries(groups).flatMap(([width, characters]) =>
      [...characters].map((character): [string, number] => [character, Number(width)]),
    ),
  );

// Rounded up to the width of the group.
const widthsOf: Readonly<Record<Typeface, ReadonlyMap<string, number>>> = {
  words: table({
    23: " '",
    35: '!(),-.:;[]ijlïíì’‘I|',
    40: '"{}tf/',
    48: '*_sr–z',
    55: '$1234567890?`aáàäâcçeéèëê“”gvy',
    60: '#+<=>^~bdkopqóòöôxFSP',
    67: 'hnñuúùüûBEZL€',
    75: 'ACGRTVXYQJKÉ',
    85: 'DHNOU&%@w…Q',
    100: 'mMW',
  }),
  title: table({
    31: " !,.:;'’‘ijlïíì|I-()[]",
    40: '"{}tfr/`_',
    55: '*1cksvxyzaáàäâeéèëê“”–L7',
    60: '$234567890?bdghnopquóòöôúùüûñ+<=>^~EFJS€',
    66: '#ABCPTVZKRX&ÉY',
    76: 'DGHNOQUw@…',
    90: 'mMW%',
  }),
};
