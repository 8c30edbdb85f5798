import type { ExportDocument } from '../../src/shared/document/model';
import { drawingId } from './exportFixture';

/** Text that breaks careless writers of files. */
export const hostileTexts: readonly string[] = [
  '& < > " \' &amp; <b>vet</b> ]]> <!-- --> {{naam}} $t(errors.notFound)',
  "'s avonds & 's morgens: \u2019s middags",
  'bel\u0007 nul\u0000 tab\t terug\r\nregel\vvorm\f einde',
  'half \uD83D teken \uDE00 en \uFFFE \uFFFF',
  '👩‍👩‍👧‍👦 🏳️‍🌈 e\u0301 \u202Eomgekeerd\u202C',
  'مرحبا بالعالم שלום עולם 日本語のテキスト',
  'x'.repeat(3000),
  'Donaudampfschifffahrtsgesellschaftskapitän'.repeat(40),
  '\n\n\n',
  '   ',
  '',
];

/** A document with this text in every place that holds text. */
export const hostileDocument = (text: string, language: 'nl' | 'en' = 'nl'): ExportDocument => ({
  title: text,
  subtitle: text,
  language,
  audience: 'staff',
  sections: [
    { key: 'title', title: text, kicker: text, notes: text, blocks: [] },
    { key: 'insights', title: text, kicker: '', notes: text, blocks: [] },
    {
      key: 'insight:1',
      title: text,
      kicker: text,
      notes: text,
      blocks: [
        { type: 'paragraph', runs: [{ text }, { text, bold: true }, { text, italic: true }] },
        { type: 'subheading', text },
        { type: 'list', ordered: true, items: [[{ text }], [{ text }]] },
        { type: 'list', ordered: false, items: [[{ text }]] },
        { type: 'quote', text, attribution: text, seal: 'verbatim', counter: false, colour: 'blue' },
        { type: 'quote', text, attribution: '', seal: null, counter: true, colour: 'sand' },
        { type: 'remark', text },
        { type: 'strength', text },
        { type: 'recommendation', text, addressee: text },
        { type: 'question', text },
        picture('drawing', text),
        picture('gone', text),
      ],
    },
  ],
});

const picture = (
  id: 'drawing' | 'gone',
  text: string,
): ExportDocument['sections'][number]['blocks'][number] => ({
  type: 'picture',
  // Proof: a plain id; only `drawing` has bytes in the fixture.
  picture: {
    attachmentId: (id === 'drawing' ? drawingId : 'gone') as typeof drawingId,
    mime: 'image/png',
    width: 400,
    height: 300,
    description: text,
  },
  caption: text,
});
