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

const widthsOf: Readonly<Record<Typeface, ReadonlyMap<string, number>>> = {
  words: table({
    20: ' ',
    23: "'",
    31: 'j',
    32: '!',
    33: '(),.:;[]ilìíîï‘’',
    35: '-',
    37: '{}',
    39: '"f',
    40: 't',
    41: '1I',
    42: '|',
    43: '/\\',
    45: '*s',
    47: '_r',
    49: 'z',
    50: '`cç–',
    51: '257',
    52: '9eèéêë“”',
    54: '36?aàáâä',
    55: '48',
    56: '$Jg',
    57: 'xy',
    58: '+0<=>^~',
    59: 'ovòóôö',
    60: 'PSq',
    61: 'Fbdk',
    62: 'p',
    63: 'uùúûü',
    64: 'ELÉ',
    66: 'BZhnñ',
    67: '#',
    68: '€',
    70: 'C',
    71: 'XY',
    72: 'R',
    73: 'A',
    74: 'TV',
    75: 'GK',
    76: 'DOQ',
    81: '&U',
    83: 'N',
    84: 'H',
    85: '%@',
    86: 'w',
    88: '…',
    97: 'm',
    100: 'M',
    109: 'W',
  }),
  title: table({
    21: "'",
    25: '|',
    26: 'j',
    27: ',.:;‘’',
    29: '`',
    30: '!iìíî',
    31: ' ï',
    32: 'l',
    33: '()',
    34: '[]',
    36: 'f',
    37: '-',
    38: 'rt{}',
    39: '"',
    40: '_',
    42: 'I',
    44: '/1\\',
    48: '*“”',
    50: '–',
    51: 'cszç',
    52: 'y',
    53: 'v',
    54: '7x~',
    55: '?Lakàáâä',
    56: 'Jeèéêë',
    57: '9<>Fhnuñùúûü',
    58: '2^oòóôö',
    59: '+g',
    60: '3EbdpqÉ',
    61: '$5=ST',
    62: '48Z',
    63: '6P',
    64: 'BV',
    65: 'RY',
    66: '0CK',
    68: 'AX€',
    69: 'DU',
    70: 'H',
    72: '&GN',
    74: 'w',
    75: 'O',
    76: '#Q',
    78: '@…',
    86: 'M',
    88: 'm',
    89: 'W',
    97: '%',
  }),
};
