import { describe, expect, test } from 'vitest';
import { exportDocx } from '../../../src/main/export/docx/docx';
import { exportPptx } from '../../../src/main/export/pptx/pptx';
import { runExport } from '../../../src/main/export/runExport';
import { visibleTo } from '../../../src/shared/audience';
import { storylineToDocument } from '../../../src/shared/document/fromStoryline';
import { createTranslate } from '../../../src/shared/language/translate';
import { fixturePictures, smallWorkshop } from '../../support/exportFixture';
import { hostileDocument, hostileTexts } from '../../support/hostile';
import { openPackage } from '../../support/officePackage';
import { repack } from '../../support/repack';

const documentOf = (outlet: 'presentation' | 'report', language: 'nl' | 'en') =>
  storylineToDocument(visibleTo(smallWorkshop(), { audience: 'staff', outlet }), {
    audience: 'staff',
    outlet,
    language,
    t: createTranslate(language),
  });

describe.each(['pptx', 'docx'] as const)('%s', (format) => {
  const outlet = format === 'pptx' ? 'presentation' : 'report';

  test.each(['nl', 'en'] as const)('keeps the contract of Office, in %s', async (language) => {
    const { problems, parts } = openPackage(
      await runExport({ format, document: documentOf(outlet, language), pictures: fixturePictures }),
    );
    expect(problems).toEqual([]);
    expect(parts.size).toBeGreaterThan(10);
  });

  test.each(hostileTexts.map((text, index) => [index, text] as const))(
    'stays a valid file with hostile text %i everywhere',
    async (_, text) => {
      const { problems } = openPackage(
        await runExport({ format, document: hostileDocument(text), pictures: fixturePictures }),
      );
      expect(problems).toEqual([]);
    },
  );

  test('says of itself the title and the app, and nothing else', async () => {
    const { parts } = openPackage(
      await runExport({ format, document: documentOf(outlet, 'nl'), pictures: fixturePictures }),
    );
    const core = (parts.get('docProps/core.xml') ?? '').replace(
      /<\?.*?\?>|<cp:core[^>]*>|<\/cp:core[^>]*>/g,
      '',
    );
    expect(core.trim()).toBe(
      '<dc:title>Samen in Zuid</dc:title><dc:creator>WerkPlaats Ervaringskennis</dc:creator><dc:language>nl-NL</dc:language>',
    );
    expect(parts.get('docProps/app.xml')).not.toMatch(/Company|TotalTime|Template|Manager/);
    expect([...parts.values()].join('')).not.toMatch(
      /\/home\/|\/root|C:\\|Microsoft Office PowerPoint|PptxGenJS/,
    );
  });

  test('gives the same bytes for the same document', async () => {
    const make = () => runExport({ format, document: documentOf(outlet, 'nl'), pictures: fixturePictures });
    expect(Buffer.compare(await make(), await make())).toBe(0);
  });
});

type Change = Parameters<typeof repack>[1];

describe('the contract test itself', () => {
  const good = async () => {
    const input = {
      document: documentOf('presentation', 'nl'),
      pictures: fixturePictures,
      t: createTranslate('nl'),
    };
    return exportPptx(input);
  };

  type Fault = readonly [
    what: string,
    change: Change,
    sign: string,
    extra?: Readonly<Record<string, string>>,
  ];
  const faults: readonly Fault[] = [
    ['a missing part', (path: string) => (path === 'ppt/slides/slide2.xml' ? null : undefined), 'not there'],
    ['an unknown part', () => undefined, 'no type for', { 'ppt/extra.bin': 'x' }],
    [
      'another language',
      (path: string, text: string) =>
        path === 'ppt/slides/slide2.xml' ? text.replaceAll('nl-NL', 'en-US') : undefined,
      'language en-US',
    ],
    [
      'an empty title',
      (path: string, text: string) =>
        path === 'ppt/slides/slide2.xml' ? text.replaceAll(/<a:r>.*?<\/a:r>/g, '') : undefined,
      'empty title',
    ],
    [
      'a shape number twice',
      (path: string, text: string) =>
        path === 'ppt/slides/slide2.xml' ? text.replaceAll(/cNvPr id="\d+"/g, 'cNvPr id="7"') : undefined,
      'twice',
    ],
    [
      'broken XML',
      (path: string, text: string) => (path === 'ppt/presentation.xml' ? text.slice(0, -4) : undefined),
      'parser error',
    ],
    [
      'an apostrophe as entity',
      (path: string, text: string) =>
        path === 'ppt/slides/slide6.xml' ? text.replaceAll("'", '&apos;') : undefined,
      '&apos;',
    ],
  ];
  test.each(faults.map((fault) => ({ what: fault[0], fault })))(
    'sees $what',
    async ({ fault: [, change, sign, extra = {}] }) => {
      const { problems } = openPackage(repack(await good(), change, extra));
      expect(problems.join('\n')).toContain(sign);
    },
  );

  test('sees a picture without description', async () => {
    const input = {
      document: documentOf('report', 'nl'),
      pictures: fixturePictures,
      t: createTranslate('nl'),
    };
    const changed = repack(await exportDocx(input), (path, text) =>
      path === 'word/document.xml' ? text.replaceAll(/ descr="[^"]*"/g, '') : undefined,
    );
    expect(openPackage(changed).problems.join('\n')).toContain('without description');
  });
});
