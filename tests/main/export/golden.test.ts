import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runExport } from '../../../src/main/export/runExport';
import { visibleTo } from '../../../src/shared/audience';
import { storylineToDocument } from '../../../src/shared/document/fromStoryline';
import { createTranslate } from '../../../src/shared/language/translate';
import { fixturePictures, smallWorkshop } from '../../support/exportFixture';
import { openPackage } from '../../support/officePackage';

const folder = 'tests/golden/export';

/** What is written is kept, so that a change of a file is seen in review. Remove a golden file to make it anew. */
const expectGolden = (name: string, text: string): void => {
  const file = join(folder, name);
  const readable = text.replaceAll('><', '>\n<');
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, readable);
    throw new Error(`${file} was not there. It has been made: read it, and run the test again.`);
  }
  expect(readable).toBe(readFileSync(file, 'utf8'));
};

const make = async (format: 'pptx' | 'docx' | 'html', outlet: 'presentation' | 'report') => {
  const data = visibleTo(smallWorkshop(), { audience: 'staff', outlet });
  const document = storylineToDocument(data, {
    audience: 'staff',
    outlet,
    language: 'nl',
    t: createTranslate('nl'),
  });
  return runExport({ format, document, pictures: fixturePictures });
};

test('a slide with voices, as it is written', async () => {
  const { parts } = openPackage(await make('pptx', 'presentation'));
  for (const slide of ['slide1', 'slide6', 'slide7'])
    expectGolden(`${slide}.xml`, parts.get(`ppt/slides/${slide}.xml`) ?? '');
  expectGolden('slideMaster1.xml', parts.get('ppt/slideMasters/slideMaster1.xml') ?? '');
});

test('the report, as it is written', async () => {
  const { parts } = openPackage(await make('docx', 'report'));
  expectGolden('document.xml', parts.get('word/document.xml') ?? '');
});

test('the page of the PDF, without its typefaces and pictures', async () => {
  const page = new TextDecoder().decode(await make('html', 'report'));
  expectGolden('report.html', page.replace(/<style>.*<\/style>/s, '').replace(/base64,[^"]+/g, 'base64,…'));
});
