import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import mammoth from 'mammoth';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { ExportJob } from '../../../src/main/export/runExport';
import { visibleTo } from '../../../src/shared/audience';
import { storylineToDocument } from '../../../src/shared/document/fromStoryline';
import { documentToSlides } from '../../../src/shared/document/slides';
import { createTranslate } from '../../../src/shared/language/translate';
import { fixturePictures, smallWorkshop } from '../../support/exportFixture';
import { hostileDocument, hostileTexts } from '../../support/hostile';
import { makeInElectron } from '../../support/makeInElectron';
import { officeToPdf, pdfText, runProgram } from '../../support/officeTools';

const documentOf = (outlet: 'presentation' | 'report') =>
  storylineToDocument(visibleTo(smallWorkshop(), { audience: 'staff', outlet }), {
    audience: 'staff',
    outlet,
    language: 'nl',
    t: createTranslate('nl'),
  });
const pictures = fixturePictures;
const jobs = {
  pptx: { format: 'pptx', document: documentOf('presentation'), pictures },
  docx: { format: 'docx', document: documentOf('report'), pictures },
  pdf: { format: 'html', document: documentOf('report'), pictures },
  json: {
    format: 'json',
    data: visibleTo(smallWorkshop(), { audience: 'staff', outlet: 'data' }),
    audience: 'staff',
    language: 'nl',
    pictures,
  },
} satisfies Record<string, ExportJob>;
const hostile = {
  document: hostileDocument(hostileTexts.map((text) => text.slice(0, 300)).join('\n')),
  pictures,
} as const;

// Other programs are started here, on a machine that may be busy.
vi.setConfig({ testTimeout: 90_000 });

/** Milliseconds: in each phase of printing. A print that was broken off may not spoil the next. */
const stops = [30, 150, 250, 300, 350, 400];

let folder: string;
const at = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'openers-'));
  const answers = await makeInElectron([
    ...Object.entries(jobs).map(([ending, job]) => ({
      job,
      out: at(`${ending === 'pdf' ? 'gedrukt' : 'klein'}.${ending}`),
    })),
    { job: { format: 'pptx', ...hostile }, out: at('vijandig-dia.pptx') },
    { job: { format: 'docx', ...hostile }, out: at('vijandig-tekst.docx') },
    { job: { format: 'html', ...hostile }, out: at('vijandig.pdf') },
    ...stops.map((stopAfter) => ({
      job: { format: 'html' as const, ...hostile },
      out: at('gestopt.pdf'),
      stopAfter,
    })),
    { job: jobs.pdf, out: at('daarna.pdf') },
    { job: { format: 'docx', ...hostile }, out: at('gestopt.docx'), stopAfter: 10 },
    { job: { format: 'nothing' } as unknown as ExportJob, out: at('kapot') },
  ]);
  expect(answers.map(({ outcome }) => outcome)).toEqual([
    ...Array.from({ length: 7 }, () => 'made'),
    // A quick machine may be done before it is stopped.
    ...stops.map(() => expect.stringMatching(/^(stopped|made)$/)),
    'made',
    'stopped',
    expect.stringContaining('Error'),
  ]);
}, 90_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const quotes = [
  'Sinds die dag maken we ze samen open.',
  "'s Avonds leg ik ze in de la.",
  'Ik wil een brief die ik snap.',
  'Mijn post is van mij.',
];

describe('the presentation', () => {
  test('LibreOffice shows a page for every slide, with every word', () => {
    const pdf = officeToPdf(at('klein.pptx'));
    const text = pdfText(pdf).replace(/\s+/g, ' ');
    for (const words of [
      ...quotes,
      'Voor wie klopt dit niet?',
      'Merel · letterlijk',
      'Schrijf één kantje',
      'Voor de dienst',
    ])
      expect(text).toContain(words);
    const slides = documentToSlides(jobs.pptx.document);
    expect(runProgram('pdfinfo', [pdf])).toMatch(new RegExp(`Pages:\\s+${slides.length}\\b`));
  });

  test('LibreOffice opens the one with hostile text too', () => {
    expect(pdfText(officeToPdf(at('vijandig-dia.pptx')))).toContain("'s avonds & 's morgens");
  });
});

describe('the report', () => {
  test('LibreOffice shows every word, contents and page numbers', () => {
    const text = pdfText(officeToPdf(at('klein.docx'))).replace(/\s+/g, ' ');
    for (const words of [...quotes, 'Inhoud', 'Bladzijde 2', 'eerst koffie', 'Onze bijeenkomsten'])
      expect(text).toContain(words);
  });

  test('LibreOffice opens the one with hostile text too', () => {
    expect(pdfText(officeToPdf(at('vijandig-tekst.docx')))).toContain("'s avonds & 's morgens");
  });

  test('python-docx finds real headings, quotes, a picture and the title', () => {
    const script = `
import docx, json, sys
d = docx.Document(sys.argv[1])
print(json.dumps({
  'headings': [[p.style.name, p.text] for p in d.paragraphs if p.style.name.startswith(('Heading', 'Title'))],
  'quotes': [p.text for p in d.paragraphs if p.style.name in ('Quote', 'Tegenstem')],
  'pictures': len(d.inline_shapes), 'title': d.core_properties.title, 'author': d.core_properties.author,
  'language': d.core_properties.language, 'by': d.core_properties.last_modified_by}))`;
    // Debian's own Python, which has the library.
    const found: unknown = JSON.parse(runProgram('/usr/bin/python3', ['-c', script, at('klein.docx')]));
    expect(found).toMatchObject({
      quotes: [
        'Sinds die dag maken we ze samen open. Op woensdag, met koffie.',
        quotes[1],
        quotes[2],
        quotes[3],
        quotes[1],
      ],
      pictures: 1,
      title: 'Samen in Zuid',
      author: 'WerkPlaats Ervaringskennis',
      language: 'nl-NL',
      by: '',
    });
    expect(found).toHaveProperty(
      'headings',
      expect.arrayContaining([
        ['Title', 'Samen in Zuid'],
        ['Heading 1', 'Wat we samen zagen'],
        ['Heading 2', 'Samen open je wat je alleen dicht laat'],
        ['Heading 3', 'Voor wie klopt dit niet?'],
      ]),
    );
  });

  test('mammoth reads headings, lists and the description of the picture', async () => {
    const { value } = await mammoth.convertToHtml({ path: at('klein.docx') });
    expect(value).toMatch(/<h1><a[^>]*><\/a>Wat we samen zagen<\/h1>/);
    expect(value).toContain('<ol><li>eerst koffie</li><li>dan de brief</li></ol>');
    expect(value).toContain('alt="Een stapel enveloppen, hoger dan de tafel."');
  });
});

describe('the PDF', () => {
  test('has a title, is tagged with headings, and says its language', () => {
    const info = runProgram('pdfinfo', [at('gedrukt.pdf')]);
    expect(info).toMatch(/Title:\s+Samen in Zuid/);
    expect(info).toMatch(/Tagged:\s+yes/);
    const tree = runProgram('pdfinfo', ['-struct-text', at('gedrukt.pdf')]);
    for (const tag of ['H1', 'H2', 'H3', 'P', 'LI', 'Figure'])
      expect(tree).toMatch(new RegExp(`^\\s*${tag}\\b`, 'm'));
    expect(readFileSync(at('gedrukt.pdf'), 'latin1')).toMatch(/\/Lang \(nl-NL\)/);
    expect(readFileSync(at('gedrukt.pdf'), 'latin1')).toMatch(/\/Outlines/);
  });

  test('says nothing of the computer or the moment', () => {
    const info = runProgram('pdfinfo', ['-isodates', at('gedrukt.pdf')]);
    expect(info).toMatch(/Creator:\s+WerkPlaats Ervaringskennis/);
    expect(info).not.toMatch(/Producer|CreationDate|ModDate|Author/);
    expect(readFileSync(at('gedrukt.pdf'), 'latin1')).not.toMatch(/Mozilla|Electron|Linux|Skia/);
  });

  test('holds every word and a number on every page', () => {
    const text = pdfText(at('gedrukt.pdf')).replace(/\s+/g, ' ');
    for (const words of [...quotes, 'Inhoud', 'Bladzijde 2', 'Een stapel']) {
      if (words !== 'Een stapel') expect(text).toContain(words);
    }
    expect(pdfText(at('vijandig.pdf'))).toContain("'s avonds & 's morgens");
    expect(pdfText(at('vijandig.pdf'))).toContain('<b>vet</b>');
  });
});

test('the data file is what FORMAT.md says', () => {
  const data = JSON.parse(readFileSync(at('klein.json'), 'utf8')) as Record<string, readonly unknown[]>;
  expect(data).toMatchObject({
    format: 'werkplaats-ervaringskennis',
    version: 1,
    audience: 'staff',
    language: 'nl',
  });
  expect(data['participants']).toEqual([
    { id: 'p1', pseudonym: 'Merel', role: 'expert', perspective: '' },
    { id: 'p2', pseudonym: '', role: 'expert', perspective: '' },
    { id: 'p3', pseudonym: 'Linde', role: 'staff', perspective: '' },
  ]);
  expect(data['fragments']?.[0]).toEqual({
    id: 'f1',
    storyId: 's1',
    tellerId: 'p1',
    quote: 'Sinds die dag maken we ze samen open. Op woensdag, met koffie.',
    seal: 'verbatim',
    kind: 'moment',
    pileId: 'c1',
    pictureId: null,
  });
  const format = readFileSync('src/main/export/json/FORMAT.md', 'utf8');
  for (const field of Object.keys(data)) expect(format).toContain(`\`${field}\``);
});
