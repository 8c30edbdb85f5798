import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../src/main/import/decodeText';
import { markupToRuns } from '../../../src/main/import/markup';
import { textToStory } from '../../../src/main/import/textToStory';
import { plainText, runsText } from '../../../src/shared/domain/richText';
import { toId } from '../../../src/shared/ids';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array) => decodeText(bytes, 'brief.txt');
const failure = (type: string, more = {}) => ({ ok: false, error: { type, ...more } });

describe('the text in a file', () => {
  test('UTF-8, with or without a mark at the start, any line ends, no control characters', () => {
    expect(decode(utf8('Eén\r\ntwee\rdrie\u0000 \u0007vier'))).toEqual({
      ok: true,
      value: 'Eén\ntwee\ndrie vier',
    });
    expect(decode(Buffer.concat([Buffer.from('efbbbf', 'hex'), utf8('é')]))).toEqual({
      ok: true,
      value: 'é',
    });
  });

  test('refuses what is no UTF-8, no text, nothing, or too much', () => {
    const file = 'brief.txt';
    expect(decode(Buffer.from('caf\xe9', 'latin1'))).toEqual(failure('notUtf8', { file }));
    expect(decode(Buffer.from('\ufeffHallo', 'utf16le'))).toEqual(failure('notUtf8', { file }));
    expect(decode(Buffer.from('Hallo', 'utf16le'))).toEqual(failure('unsupportedFile', { file }));
    expect(decode(utf8('a\uD800b'.toWellFormed()))).toMatchObject({ ok: true });
    expect(decode(Buffer.from('61eda08062', 'hex'))).toEqual(failure('notUtf8', { file }));
    for (const empty of ['', ' \n\t\r\n', '\ufeff'])
      expect(decode(utf8(empty))).toEqual(failure('emptyFile', { file }));
    expect(decode(utf8('a'.repeat(5_000_001)))).toEqual(failure('textTooLong', { limit: 5_000_000 }));
    expect(decode(utf8('a'.repeat(5_000_000))).ok).toBe(true);
    expect(decode(new Uint8Array(15_000_001))).toEqual(failure('textTooLong', { limit: 5_000_000 }));
  });
});

describe('a plain text as a story', () => {
  test('is named after the file; blank lines separate paragraphs, other lines stay lines', () => {
    const story = textToStory(
      '\n\nEen regel\nnog een\n \n\n  Twee # geen kop\n* geen punt\n\n',
      'De blauwe.brief.TXT',
    );
    expect(story).toEqual({
      title: 'De blauwe.brief',
      text: [
        { type: 'paragraph', runs: [{ text: 'Een regel\nnog een' }] },
        { type: 'paragraph', runs: [{ text: 'Twee # geen kop\n* geen punt' }] },
      ],
    });
  });
});

describe('a Markdown text as a story', () => {
  const markdown = (text: string) => textToStory(text, 'naam.md');

  test('takes its first heading as title', () => {
    expect(markdown('# De *blauwe* brief #\n\nTekst').title).toBe('De blauwe brief');
    expect(markdown('# De brief\n\nTekst').text).toHaveLength(1);
    expect(markdown('De brief\n========\n\nTekst')).toEqual(markdown('# De brief\n\nTekst'));
    const later = markdown('Tekst\n\n## Later\n\nMeer');
    expect([later.title, later.text.length]).toEqual(['Later', 3]);
    expect(markdown('Geen kop').title).toBe('naam');
    expect(markdown('#\n\nTekst').title).toBe('naam');
    expect(markdown(`# ${'x'.repeat(100_000)}`).title).toHaveLength(200);
  });

  test('keeps headings, lists, quotes, bold and italic', () => {
    const source = [
      'Gewoon **vet** en _schuin_ en ***beide***.',
      'Dezelfde alinea  ',
      'nieuwe regel.',
      '### Kop drie',
      '- een',
      '  gaat door',
      '- twee',
      '  - dieper',
      '',
      '1. eerst',
      '2) dan',
      '',
      '> Zei ze.',
      '> En nog iets.',
      '',
      '> Zei hij.',
      '---',
      'Slot',
    ].join('\n');
    expect(markdown(source).text).toEqual([
      {
        type: 'paragraph',
        runs: [
          { text: 'Gewoon ' },
          { text: 'vet', bold: true },
          { text: ' en ' },
          { text: 'schuin', italic: true },
          { text: ' en ' },
          { text: 'beide', bold: true, italic: true },
          { text: '. Dezelfde alinea\nnieuwe regel.' },
        ],
      },
      { type: 'heading', level: 3, runs: [{ text: 'Kop drie' }] },
      {
        type: 'list',
        ordered: false,
        items: [[{ text: 'een gaat door' }], [{ text: 'twee' }], [{ text: 'dieper' }]],
      },
      { type: 'list', ordered: true, items: [[{ text: 'eerst' }], [{ text: 'dan' }]] },
      { type: 'quote', runs: [{ text: 'Zei ze. En nog iets.' }] },
      { type: 'quote', runs: [{ text: 'Zei hij.' }] },
      { type: 'paragraph', runs: [{ text: 'Slot' }] },
    ]);
  });

  test('leaves signs alone that mean nothing', () => {
    expect(markdown('3 * 4 * 5 is snake_case_naam en 2 ** 3 en *los').text).toEqual([
      { type: 'paragraph', runs: [{ text: '3 * 4 * 5 is snake_case_naam en 2 ** 3 en *los' }] },
    ]);
    expect(plainText(markdown('\\*geen\\* nadruk, #geenkop, 12.5 euro').text)).toBe(
      '*geen* nadruk, #geenkop, 12.5 euro',
    );
  });

  test('keeps of links and pictures the words; HTML is only text', () => {
    const text = plainText(
      markdown('[klik](javascript:alert(1)) ![de deur](x.png) <script>alert(1)</script> `code`').text,
    );
    expect(text).toBe('[klik](javascript:alert(1)) de deur <script>alert(1)</script> code');
  });

  test('a very long text is read in a moment, whatever it is made of', () => {
    const long = 2_000_000;
    for (const piece of [
      '[',
      '*a ',
      'a** ',
      '# ',
      '>',
      '- ',
      ' ',
      '`',
      '\n',
      '_',
      '\n- ',
      '\n> a',
      '#',
      '# #',
    ]) {
      const started = performance.now();
      markdown(piece.repeat(long / piece.length));
      expect(performance.now() - started, piece).toBeLessThan(10_000);
    }
  });

  test('any text at all: never throws, and no word gets lost', () => {
    const piece = fc.constantFrom(
      'woord',
      '#',
      '##',
      '>',
      '-',
      '*',
      '**',
      '_',
      '1.',
      '\n',
      '\n\n',
      '  ',
      '`',
      '\\',
      '[',
      ']',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const source = pieces.join('');
        const count = (text: string): number => text.split('woord').length - 1;
        const { title, text } = markdown(source);
        const first = text.find((block) => block.type === 'heading');
        const dropped = title !== 'naam' && (!first || runsText(first.runs).trim() !== title);
        expect(count(plainText(text)) + (dropped ? count(title) : 0)).toBeGreaterThanOrEqual(count(source));
      }),
      { numRuns: 1000, seed: 3 },
    );
  });
});

describe('marks in the sample', () => {
  const markOf = (key: string) => toId<'fragment'>(`id-${key}`);

  test('may nest and cross styles', () => {
    expect(markupToRuns('Ik {f:a}zag *een {f:b}deur*{/f}{/f}.', { markOf })).toEqual([
      { text: 'Ik ' },
      { text: 'zag ', marks: ['id-a'] },
      { text: 'een ', italic: true, marks: ['id-a'] },
      { text: 'deur', italic: true, marks: ['id-a', 'id-b'] },
      { text: '.' },
    ]);
  });

  test('are plain text in a file of somebody else', () => {
    expect(markupToRuns('{f:a}woord{/f}')).toEqual([{ text: '{f:a}woord{/f}' }]);
  });
});
