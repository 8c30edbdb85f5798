import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runCli } from '../../../src/main/cli/runCli';
import { createWriteDb } from '../../../src/main/db/handles';
import { latestVersion } from '../../../src/main/db/migrations';
import { openWorkshopFile } from '../../../src/main/db/open';
import { createMakeFileHere } from '../../../src/main/export/makeFile';
import { readWorkshopData } from '../../../src/main/repositories/workshopData';
import { plainText } from '../../../src/shared/domain/richText';
import type { WorkshopData } from '../../../src/shared/domain/workshopData';
import { storyTextId } from '../../../src/shared/ids';
import { createTestClock, createTestIds } from '../../support/clock';

let folder: string;
let newId: () => string;
const bugs: unknown[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'werkplaats-cli-'));
  newId = createTestIds();
  bugs.length = 0;
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
  expect(bugs).toEqual([]);
});

const at = (name: string): string => join(folder, name);
const run = async (...words: readonly string[]) => {
  const out: string[] = [];
  const complaints: string[] = [];
  const code = await runCli(words, {
    print: (line) => out.push(line),
    complain: (line) => complaints.push(line),
    now: createTestClock().now,
    newId,
    makeFile: createMakeFileHere(() => Promise.reject(new Error('No printer here'))),
    logError: (error) => bugs.push(error),
  });
  return { code, out, complaints };
};
const contents = (name: string): WorkshopData => {
  const opened = openWorkshopFile({ path: at(name), now: createTestClock().now });
  if (!opened.ok) throw new Error(opened.error.type);
  try {
    return readWorkshopData(opened.value.db);
  } finally {
    opened.value.close();
  }
};
const hash = (name: string): string =>
  createHash('sha256')
    .update(readFileSync(at(name)))
    .digest('hex');
const change = (name: string, sql: string): void => {
  const database = new Database(at(name));
  database.exec(sql);
  database.pragma('wal_checkpoint(TRUNCATE)');
  database.close();
};
/** One sentence on stderr, exit code 1, and nothing new in the folder. */
const expectRefusal = async (words: readonly string[], sentence: RegExp): Promise<void> => {
  const before = readdirSync(folder);
  const { code, complaints } = await run(...words);
  expect(complaints).toHaveLength(1);
  expect(complaints[0]).toMatch(sentence);
  expect(complaints[0]).not.toContain('\n');
  expect(code).toBe(1);
  expect(readdirSync(folder)).toEqual(before);
};

describe('sample', () => {
  test('makes one whole file, and never replaces one', async () => {
    expect(await run('sample', '--out', at('a.werkplaats'))).toMatchObject({ code: 0, complaints: [] });
    expect(readdirSync(folder)).toEqual(['a.werkplaats']);
    expect(contents('a.werkplaats').stories).toHaveLength(14);
    await expectRefusal(['sample', '--out', at('a.werkplaats')], /Er is al een bestand/);
    await expectRefusal(['sample', '--out', at('nergens/a.werkplaats')], /De map voor/);
  });

  test('wrong usage is told apart from failure', async () => {
    const { code, complaints } = await run('sample', '--uit', 'x');
    expect([code, complaints]).toEqual([2, ['Zo werkt het: sample --out BESTAND.werkplaats']]);
    expect(await run('help')).toMatchObject({ code: 0, complaints: [] });
  });
});

describe('import', () => {
  const write = (name: string, text: string | Uint8Array): string => {
    writeFileSync(at(name), text);
    return at(name);
  };

  test('one file is one story; makes the werkplaats and the teller', async () => {
    const files = [
      write('De brief.txt', '\ufeffEerst dit.\r\n\r\nToen dat.\u0000'),
      write('b.md', '# Vos\n\nEen **vos**.'),
    ];
    const done = await run('import', ...files, '--into', at('Onze groep.werkplaats'), '--teller', ' vos ');
    expect(done).toMatchObject({ code: 0, complaints: [] });
    expect(done.out[0]).toContain('2 verhalen ingelezen');
    const data = contents('Onze groep.werkplaats');
    expect(data.workshop.title).toBe('Onze groep');
    expect(data.participants).toMatchObject([
      { pseudonym: 'vos', picture: 'vos', role: 'expert', showName: false },
    ]);
    expect(data.stories.map(({ title, tellerId }) => [title, tellerId])).toEqual([
      ['De brief', data.participants[0]?.id],
      ['Vos', data.participants[0]?.id],
    ]);
    expect(data.stories.map(({ id }) => plainText(data.texts.get(storyTextId(id)) ?? []))).toEqual([
      'Eerst dit.\n\nToen dat.',
      'Een vos.',
    ]);
    expect(Object.values(data.stories[0]?.consent ?? {})).not.toContain(true);
  });

  test('adds to what is there, to the teller who is there, and can be found', async () => {
    await run('sample', '--out', at('a.werkplaats'));
    const file = write('c.txt', 'Een woord dat nergens stond: kruidnagelpot.');
    expect(await run('import', file, '--into', at('a.werkplaats'), '--teller', 'MEREL')).toMatchObject({
      code: 0,
    });
    const data = contents('a.werkplaats');
    expect(data.stories).toHaveLength(15);
    expect(data.participants.filter(({ pseudonym }) => /merel/i.test(pseudonym))).toHaveLength(1);
    expect(await run('check', at('a.werkplaats'))).toMatchObject({ code: 0 });
  });

  test('all or nothing: one bad file and nothing is read in', async () => {
    const good = write('goed.txt', 'Goed.');
    const into = ['--into', at('a.werkplaats')];
    const bad: readonly (readonly [string, string | Uint8Array, RegExp])[] = [
      ['latin.txt', Buffer.from('caf\xe9', 'latin1'), /“latin.txt”.*UTF-8/],
      ['leeg.md', ' \n', /“leeg.md” is leeg/],
      ['foto.jpg', 'Gewoon tekst', /“foto.jpg”.*\.txt of \.md/],
      ['binair.txt', Buffer.from('a\0b\0c\0d\0'), /“binair.txt”/],
      ['lang.txt', 'a'.repeat(5_000_001), /“lang.txt” is te lang/],
    ];
    for (const [name, text, sentence] of bad) {
      await expectRefusal(['import', good, write(name, text), ...into], sentence);
    }
    await expectRefusal(['import', good, at('weg.txt'), ...into], /“weg.txt” is er niet/);
    mkdirSync(at('map.txt'));
    await expectRefusal(['import', good, at('map.txt'), ...into], /“map.txt”/);
    await expectRefusal(['import', good, ...into, '--teller', '  '], /schuilnaam/);
    write('geen.werkplaats', 'geen database');
    await expectRefusal(['import', good, '--into', at('geen.werkplaats')], /geen werkplaats/);
    expect(readFileSync(at('geen.werkplaats'), 'utf8')).toBe('geen database');
  });
});

describe('export', () => {
  const exportJson = (audience: string, out: string) =>
    run('export', at('a.werkplaats'), '--format', 'json', '--for', audience, '--out', at(out));

  test.each(['kring', 'medewerkers', 'openbaar'])(
    'json for %s holds what was released and no more',
    async (audience) => {
      await run('sample', '--out', at('a.werkplaats'));
      const data = contents('a.werkplaats');
      const name = { kring: 'circle', medewerkers: 'staff', openbaar: 'public' } as const;
      const use = name[audience as keyof typeof name];
      expect(await exportJson(audience, 'uit.json')).toMatchObject({ code: 0, complaints: [] });
      const text = readFileSync(at('uit.json'), 'utf8').normalize();
      const consents = new Map(data.participants.map(({ id, consent }) => [id, consent]));
      for (const story of data.stories) {
        const teller = story.tellerId === null ? undefined : consents.get(story.tellerId);
        const released = teller?.[use] === true && story.consent[use];
        const own = data.fragments.filter(
          ({ storyId, attachmentId }) => storyId === story.id && attachmentId === null,
        );
        for (const { quote, circleOnly } of own) {
          const may = released && (use === 'circle' || !circleOnly);
          // A short quote may stand in another text by chance.
          if (quote.length > 25)
            expect([quote, text.includes(JSON.stringify(quote).slice(1, -1))]).toEqual([quote, may]);
        }
        // (A pile may bear the same name as a story: that is the group's.)
        if (!released) expect(text).not.toContain(`"title": ${JSON.stringify(story.title)}`);
      }
      for (const { note } of data.participants) if (note) expect(text).not.toContain(note);
      for (const { blocks } of data.sessions)
        for (const { instruction } of blocks) if (instruction) expect(text).not.toContain(instruction);
    },
  );

  test('makes a presentation and a document', async () => {
    await run('sample', '--out', at('a.werkplaats'));
    for (const format of ['pptx', 'docx']) {
      const words = ['--format', format, '--for', 'medewerkers', '--out', at(`uit.${format}`)];
      expect(await run('export', at('a.werkplaats'), ...words)).toMatchObject({ code: 0, complaints: [] });
      expect(readFileSync(at(`uit.${format}`)).toString('latin1', 0, 2)).toBe('PK');
    }
  });

  test('refuses to write over a werkplaats, into nowhere, or from what is no werkplaats', async () => {
    await run('sample', '--out', at('a.werkplaats'));
    const before = hash('a.werkplaats');
    const from = (file: string, out: string) => [
      'export',
      at(file),
      '--format',
      'json',
      '--for',
      'kring',
      '--out',
      at(out),
    ];
    await expectRefusal(from('a.werkplaats', 'a.werkplaats'), /andere naam/);
    await expectRefusal(from('a.werkplaats', 'b.werkplaats'), /andere naam/);
    expect(hash('a.werkplaats')).toBe(before);
    await expectRefusal(from('a.werkplaats', 'nergens/uit.json'), /De map voor/);
    await expectRefusal(from('weg.werkplaats', 'uit.json'), /is er niet/);
    writeFileSync(at('tekst.werkplaats'), 'tekst');
    await expectRefusal(from('tekst.werkplaats', 'uit.json'), /geen werkplaats/);
    expect(contents('a.werkplaats').stories).toHaveLength(14);
  });

  test('with nothing released there is nothing to share', async () => {
    writeFileSync(at('v.txt'), 'Mijn verhaal.');
    await run('import', at('v.txt'), '--into', at('a.werkplaats'), '--teller', 'Linde');
    const words = [
      'export',
      at('a.werkplaats'),
      '--format',
      'json',
      '--for',
      'kring',
      '--out',
      at('uit.json'),
    ];
    await expectRefusal(words, /niets om te delen/);
  });
});

describe('check', () => {
  beforeEach(async () => {
    await run('sample', '--out', at('a.werkplaats'));
  });

  test('says that a file is whole, without a byte changed', async () => {
    const before = hash('a.werkplaats');
    const { code, out, complaints } = await run('check', at('a.werkplaats'));
    expect([code, complaints]).toEqual([0, []]);
    expect(out.join('\n')).toMatch(new RegExp(`versie van het bestand: ${latestVersion} `, 'i'));
    expect(out).toContain('Fragmenten: 73, veranderd: 0, niet meer in de tekst: 0');
    expect(hash('a.werkplaats')).toBe(before);
    expect(readdirSync(folder)).toEqual(['a.werkplaats']);
  });

  test('names marks that changed or got lost; that is no damage', async () => {
    const opened = new Database(at('a.werkplaats'));
    const db = createWriteDb(opened);
    const ids = db.all<{ id: string }>({
      text: "SELECT id FROM fragment WHERE words <> '' LIMIT 2",
      params: [],
    });
    opened.prepare("UPDATE mark_now SET words = 'anders' WHERE fragment_id = ?").run(ids[0]?.id);
    opened.prepare('DELETE FROM mark_now WHERE fragment_id = ?').run(ids[1]?.id);
    opened.close();
    const { code, out } = await run('check', at('a.werkplaats'));
    expect(code).toBe(0);
    expect(out).toContain('Fragmenten: 73, veranderd: 1, niet meer in de tekst: 1');
    expect(out.filter((line) => line.startsWith('  '))).toHaveLength(2);
  });

  test('finds a broken search index', async () => {
    change(
      'a.werkplaats',
      "INSERT INTO search(search, rowid, kind, ref, title, body) VALUES ('delete', 1, 'x', 'x', 'x', 'x')",
    );
    await expectRefusal(['check', at('a.werkplaats')], /niet in orde/);
  });

  test('finds an index that has fallen behind', async () => {
    change('a.werkplaats', "DROP TRIGGER search_story_update; UPDATE story SET title = 'Stil veranderd'");
    const { code, out } = await run('check', at('a.werkplaats'));
    expect([code, out.includes('Zoekregister: klopt niet')]).toEqual([1, true]);
  });

  test('finds a row that points at nothing', async () => {
    change('a.werkplaats', "PRAGMA foreign_keys = OFF; UPDATE story SET session_id = 'nergens'");
    const { code, out } = await run('check', at('a.werkplaats'));
    expect([code, out.includes('Verwijzingen: kloppen niet')]).toEqual([1, true]);
  });

  test('finds damage inside, and says so of a file that was cut off, is newer, or is something else', async () => {
    const bytes = readFileSync(at('a.werkplaats'));
    const holed = Buffer.from(bytes);
    holed.fill(0xff, 4096 * 3, 4096 * 9);
    writeFileSync(at('b.werkplaats'), holed);
    expect((await run('check', at('b.werkplaats'))).code).toBe(1);
    writeFileSync(at('c.werkplaats'), bytes);
    truncateSync(at('c.werkplaats'), 20_000);
    await expectRefusal(['check', at('c.werkplaats')], /beschadigd/);
    writeFileSync(at('d.werkplaats'), bytes);
    change('d.werkplaats', 'PRAGMA user_version = 9999');
    await expectRefusal(['check', at('d.werkplaats')], /nieuwere versie/);
    writeFileSync(at('e.werkplaats'), 'zomaar');
    await expectRefusal(['check', at('e.werkplaats')], /geen werkplaats/);
    await expectRefusal(['check', at('weg.werkplaats')], /is er niet/);
    expect(existsSync(at('a.werkplaats-wal'))).toBe(false);
  });

  test('reads what still stands in the log beside the file', async () => {
    const held = new Database(at('a.werkplaats'));
    held.pragma('journal_mode = WAL');
    held.exec('DELETE FROM mark_now');
    const before = hash('a.werkplaats');
    const { code, out } = await run('check', at('a.werkplaats'));
    expect([code, out.at(4)]).toEqual([0, 'Fragmenten: 73, veranderd: 0, niet meer in de tekst: 71']);
    expect(hash('a.werkplaats')).toBe(before);
    held.close();
  });
});
