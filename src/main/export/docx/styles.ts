import { type IStylesOptions, LineRuleType } from 'docx';
import { officeFonts, palette } from '../palette';

/** Half points, as Word counts letters. */
const half = (points: number): number => points * 2;
/** Twentieths of a point, as Word counts space. */
export const twips = (points: number): number => Math.round(points * 20);

const keep = { keepNext: true, keepLines: true } as const;

/** Names of our own styles, as they stand in Word's list. */
export const styleIds = {
  quote: 'Quote',
  counterQuote: 'CounterQuote',
  source: 'Source',
  kicker: 'Kicker',
  strength: 'Strength',
  remark: 'Remark',
  question: 'Question',
  caption: 'Caption',
  small: 'SmallPrint',
  contentsHeading: 'ContentsHeading',
  subtitle: 'Subtitle',
} as const;

type StyleNames = Readonly<Record<keyof typeof styleIds, string>>;

const names: Readonly<Record<'nl' | 'en', StyleNames>> = {
  nl: {
    quote: 'Quote',
    counterQuote: 'Tegenstem',
    source: 'Wie het zei',
    kicker: 'Soort inzicht',
    strength: 'Hoe sterk',
    remark: 'Opmerking',
    question: 'Vraag',
    caption: 'caption',
    small: 'Kleine letters',
    contentsHeading: 'Kop van inhoud',
    subtitle: 'Subtitle',
  },
  en: {
    quote: 'Quote',
    counterQuote: 'Counter-voice',
    source: 'Who said it',
    kicker: 'Kind of insight',
    strength: 'How strong',
    remark: 'Remark',
    question: 'Question',
    caption: 'caption',
    small: 'Small print',
    contentsHeading: 'Contents heading',
    subtitle: 'Subtitle',
  },
};

/** The styles of the report: real headings and quotes, so that contents, navigation and reading aloud work. */
export const documentStyles = (language: 'nl' | 'en', tag: string): IStylesOptions => ({
  default: {
    document: {
      run: {
        font: officeFonts.sans,
        size: half(11),
        color: palette.ink,
        language: { value: tag, eastAsia: tag, bidirectional: tag },
      },
      paragraph: { spacing: { after: twips(9), line: 324, lineRule: LineRuleType.AUTO } },
    },
    title: {
      run: { font: officeFonts.sans, size: half(34), bold: true, color: palette.ink },
      paragraph: { spacing: { before: twips(12), after: twips(10), line: 264, lineRule: LineRuleType.AUTO } },
    },
    heading1: {
      run: { font: officeFonts.sans, size: half(20), bold: true, color: palette.teal },
      paragraph: {
        ...keep,
        spacing: { before: twips(30), after: twips(10), line: 276, lineRule: LineRuleType.AUTO },
        outlineLevel: 0,
      },
    },
    heading2: {
      run: { font: officeFonts.sans, size: half(16), bold: true, color: palette.ink },
      paragraph: {
        ...keep,
        spacing: { before: twips(18), after: twips(8), line: 276, lineRule: LineRuleType.AUTO },
        outlineLevel: 1,
      },
    },
    heading3: {
      run: { font: officeFonts.sans, size: half(12), bold: true, color: palette.ink },
      paragraph: {
        ...keep,
        spacing: { before: twips(14), after: twips(6), line: 288, lineRule: LineRuleType.AUTO },
        outlineLevel: 2,
      },
    },
  },
  paragraphStyles: ownStyles(names[language]),
});

const ownStyles = (name: StyleNames): NonNullable<IStylesOptions['paragraphStyles']> => {
  const voice = {
    run: { font: officeFonts.serif, size: half(13), color: palette.ink },
    paragraph: {
      keepNext: true,
      indent: { left: twips(18) },
      spacing: { before: twips(8), after: twips(2), line: 324, lineRule: LineRuleType.AUTO },
    },
  };
  const soft = { color: palette.inkSoft, size: half(10) };
  return [
    style('quote', name, voice),
    style('counterQuote', name, voice),
    style('question', name, {
      ...voice,
      paragraph: { keepLines: true, spacing: { after: twips(8), line: 324, lineRule: LineRuleType.AUTO } },
    }),
    style('source', name, {
      run: soft,
      paragraph: { indent: { left: twips(18) }, spacing: { after: twips(10) } },
    }),
    style('kicker', name, {
      run: soft,
      paragraph: { ...keep, spacing: { before: twips(24), after: twips(2) } },
    }),
    style('strength', name, { run: { color: palette.teal, size: half(11) }, paragraph: {} }),
    style('remark', name, {
      run: { color: palette.brickInk },
      paragraph: { indent: { left: twips(18) }, spacing: { before: twips(8), after: twips(10) } },
    }),
    style('caption', name, { run: soft, paragraph: { spacing: { before: twips(2), after: twips(14) } } }),
    style('small', name, { run: { ...soft, size: half(9) }, paragraph: { spacing: { after: 0 } } }),
    style('subtitle', name, {
      run: { color: palette.inkSoft, size: half(15) },
      paragraph: { spacing: { after: twips(22) } },
    }),
    style('contentsHeading', name, {
      run: { bold: true, size: half(14), color: palette.ink },
      paragraph: { ...keep, spacing: { before: twips(24), after: twips(8) } },
    }),
    {
      id: 'TOC1',
      name: 'toc 1',
      basedOn: 'Normal',
      next: 'Normal',
      paragraph: { spacing: { after: twips(5) } },
    },
    {
      id: 'TOC2',
      name: 'toc 2',
      basedOn: 'Normal',
      next: 'Normal',
      run: { color: palette.inkSoft },
      paragraph: { indent: { left: twips(16) }, spacing: { after: twips(4) } },
    },
  ];
};

type Look = Pick<NonNullable<IStylesOptions['paragraphStyles']>[number], 'run' | 'paragraph'>;

const style = (key: keyof typeof styleIds, name: StyleNames, look: Look) => ({
  id: styleIds[key],
  name: name[key],
  basedOn: 'Normal',
  next: 'Normal',
  quickFormat: true,
  ...look,
});
