import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createWriteDb, type WriteDb } from '../../../src/main/db/handles';
import { migrate } from '../../../src/main/db/migrate';
import { setCommonPragmas } from '../../../src/main/db/pragmas';
import { sql } from '../../../src/main/db/sql';
import { createMakeFileHere, type MakeFile } from '../../../src/main/export/makeFile';
import { saveFile } from '../../../src/main/files/saveFile';
import {
  createShareActions,
  createShareQueries,
  exportToFile,
  type ShareTools,
  slidesFor,
} from '../../../src/main/handlers/share';
import { addSample } from '../../../src/main/sample/addSample';
import { loadSample } from '../../../src/main/sample/loadSample';
import { createTestClock, createTestIds } from '../../support/clock';

let folder: string;
let db: WriteDb;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'share-'));
  const database = new Database(':memory:');
  setCommonPragmas(database);
  migrate(database);
  db = createWriteDb(database);
  addSample(db, await loadSample(), { now: createTestClock().now, newId: createTestIds() });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Printing is tested in a real Electron (openers.test.ts); here nothing asks for it. */
const noPrinting = async (): Promise<Uint8Array> => {
  throw new Error('Nothing is printed here');
};

type Seen = {
  readonly events: unknown[];
  readonly changed: string[];
  readonly asked: string[];
  readonly errors: unknown[];
  readonly shown: string[];
};

const createTools = (
  answer: string | null,
  over: Partial<ShareTools> = {},
): { readonly tools: ShareTools; readonly seen: Seen } => {
  const seen: Seen = { events: [], changed: [], asked: [], errors: [], shown: [] };
  const tools: ShareTools = {
    language: () => 'nl',
    now: () => '2026-11-21T10:00:00.000Z',
    makeFile: createMakeFileHere(noPrinting),
    saveFile,
    openDb: () => db,
    askWhere: async ({ defaultName }) => {
      seen.asked.push(defaultName);
      return answer;
    },
    showInFolder: (path) => seen.shown.push(path),
    send: (event) => seen.events.push(event),
    changed: (topics) => seen.changed.push(...topics),
    logError: (error) => seen.errors.push(error),
    ...over,
  };
  return { tools, seen };
};

const save = (
  tools: ShareTools,
  format: 'pptx' | 'docx' | 'json' = 'pptx',
  audience: 'circle' | 'staff' | 'public' = 'staff',
) => createShareActions(tools)['export.save']({ format, audience, job: 'j1' });

describe('saving a presentation', () => {
  test('asks where, tells how far it is, writes the file and the ledger', async () => {
    const path = join(folder, 'Presentatie.pptx');
    const { tools, seen } = createTools(path);
    expect(await save(tools)).toEqual({
      ok: true,
      value: { type: 'saved', fileName: 'Presentatie.pptx', recordId: 1 },
    });
    expect(seen.asked).toEqual(['Rondkomen in Noord - medewerkers - 2026-11-21.pptx']);
    expect(seen.changed).toEqual(['exports']);
    expect(seen.events.at(0)).toEqual({
      type: 'progress',
      job: 'j1',
      step: 'Verhalen en beelden bij elkaar zoeken',
      fraction: 0,
    });
    expect(seen.events.at(-1)).toMatchObject({ fraction: 1 });
    expect(Object.keys(unzipSync(readFileSync(path)))).toContain('ppt/presentation.xml');
    const list = createShareQueries(tools)['export.list']({ db, language: 'nl' });
    expect(list).toEqual({
      ok: true,
      value: [
        {
          id: 1,
          at: '2026-11-21T10:00:00.000Z',
          format: 'pptx',
          audience: 'staff',
          fileName: 'Presentatie.pptx',
        },
      ],
    });
    const record = db.get<{ sha256: string; story_ids: string }>(
      sql`SELECT sha256, story_ids FROM export_record`,
    );
    expect(record?.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(JSON.parse(record?.story_ids ?? '[]').length).toBeGreaterThan(3);
    await createShareActions(tools)['export.showInFolder']({ recordId: 1 });
    expect(seen.shown).toEqual([path]);
  });

  test('a changed mind leaves nothing', async () => {
    const { tools } = createTools(null);
    expect(await save(tools)).toEqual({ ok: true, value: { type: 'cancelled' } });
    expect(db.get<{ n: number }>(sql`SELECT count(*) AS n FROM export_record`)?.n).toBe(0);
  });

  test('stopped halfway leaves nothing', async () => {
    const endless: MakeFile = ({ signal }) =>
      new Promise((_, reject) =>
        signal.addEventListener('abort', () => reject(signal.reason), { once: true }),
      );
    const { tools } = createTools(join(folder, 'a.pptx'), { makeFile: endless });
    const actions = createShareActions(tools);
    const saving = actions['export.save']({ format: 'pptx', audience: 'staff', job: 'j1' });
    await actions['export.cancel']({ job: 'another' });
    await actions['export.cancel']({ job: 'j1' });
    expect(await saving).toEqual({ ok: true, value: { type: 'cancelled' } });
    expect(readdirSync(folder)).toEqual([]);
  });

  test('a failure of ours becomes a sentence, and is logged once', async () => {
    const { tools, seen } = createTools(join(folder, 'a.pptx'), {
      makeFile: () => Promise.reject(new Error('stuk')),
    });
    expect(await save(tools)).toEqual({ ok: false, error: { type: 'exportFailed' } });
    expect(seen.errors).toHaveLength(1);
  });

  test('a place that is gone becomes a sentence, and nothing is in the ledger', async () => {
    const { tools } = createTools(join(folder, 'weg', 'a.pptx'));
    expect(await save(tools)).toEqual({ ok: false, error: { type: 'placeMissing', file: 'a.pptx' } });
    expect(db.get<{ n: number }>(sql`SELECT count(*) AS n FROM export_record`)?.n).toBe(0);
  });

  test('the ending is added, and then replaces nothing', async () => {
    writeFileSync(join(folder, 'verslag.docx'), 'van een ander');
    const { tools } = createTools(join(folder, 'verslag'));
    expect(await save(tools, 'docx')).toEqual({
      ok: false,
      error: { type: 'fileExists', file: 'verslag.docx' },
    });
    expect(readFileSync(join(folder, 'verslag.docx'), 'utf8')).toBe('van een ander');
  });

  test('without permission there is nothing to share, and nobody is asked where', async () => {
    db.run(sql`UPDATE teller_consent SET granted = 0 WHERE use = 'public'`);
    db.run(sql`UPDATE follow_up SET binned_at = '2026-11-21' `);
    db.run(sql`UPDATE voice SET binned_at = '2026-11-21' WHERE fragment_id IS NULL`);
    const { tools, seen } = createTools(join(folder, 'a.pptx'));
    expect(await save(tools, 'pptx', 'public')).toEqual({ ok: false, error: { type: 'nothingToShare' } });
    expect(seen.asked).toEqual([]);
  });

  test('without an open werkplaats', async () => {
    const { tools } = createTools(null, { openDb: () => null });
    expect(await save(tools)).toEqual({ ok: false, error: { type: 'noWorkshopOpen' } });
  });
});

describe('the room Delen', () => {
  test('the storyline with its slides, its report and what to check', () => {
    const { tools } = createTools(null);
    const answer = createShareQueries(tools)['storyline.get']({ db, language: 'nl' }, { audience: 'staff' });
    if (!answer.ok) throw new Error('The storyline was refused');
    const { items, slides, presentation, report, checks } = answer.value;
    expect(items.filter(({ key }) => key.startsWith('insight:')).length).toBeGreaterThan(4);
    for (const item of items) expect(item.builtTitle).not.toBe('');
    expect(slides.length).toBeGreaterThan(presentation.sections.length);
    expect(report.sections.length).toBe(presentation.sections.length);
    expect(checks.map(({ type }) => type)).toEqual([
      'consent',
      'slideTitles',
      'pictureDescriptions',
      'counterVoices',
      'emptyInsights',
      'properties',
    ]);
    expect(checks.find(({ type }) => type === 'consent')?.ok).toBe(true);
    expect(slidesFor(db, 'staff', 'nl')).toEqual(slides);
  });

  test('another audience gets another story', () => {
    const words = (audience: 'circle' | 'public') => JSON.stringify(slidesFor(db, audience, 'nl'));
    expect(words('circle').length).toBeGreaterThan(words('public').length);
  });
});

test('the command line writes the same file, with the drawings in it', async () => {
  const { tools } = createTools(null);
  const out = join(folder, 'kring.docx');
  expect(await exportToFile(db, { format: 'docx', audience: 'circle', out }, tools)).toEqual({
    ok: true,
    value: { recordId: 1 },
  });
  const parts = unzipSync(readFileSync(out));
  expect(Object.keys(parts).filter((path) => path.startsWith('word/media/')).length).toBeGreaterThan(0);
  expect(
    strFromU8(Object.entries(parts).find(([path]) => path === 'word/document.xml')?.[1] ?? new Uint8Array()),
  ).toContain('Rondkomen in Noord');
});
