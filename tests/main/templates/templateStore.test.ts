import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createTemplateStore, type TemplateStore } from '../../../src/main/templates/templateStore';
import type { Template } from '../../../src/shared/domain/templates/template';
import { toId } from '../../../src/shared/ids';

let folder: string;
let path: string;
let problems: unknown[];
const open = (): TemplateStore => createTemplateStore(path, (error) => problems.push(error));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'templates-'));
  path = join(folder, 'templates.json');
  problems = [];
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const aTemplate = (id: string, name = `Sjabloon ${id}`): Template => ({
  id: toId(id),
  kind: 'meeting',
  name,
  parts: [
    {
      method: 'breakout',
      title: 'In groepjes',
      minutes: 30,
      instruction: 'Regel één\nRegel twee',
      prompt: 'Wat valt op?',
      groups: [{ name: 'Groepje 1', question: 'Wat helpt?' }],
    },
  ],
});
const names = (store: TemplateStore): readonly string[] => store.list().templates.map(({ name }) => name);
const missing = { ok: false, error: { type: 'notFound' } };

describe('templates of one’s own', () => {
  test('are there after the app starts again, whole and in order', async () => {
    const store = open();
    expect(store.list()).toEqual({ templates: [], problem: null });
    expect(readdirSync(folder)).toEqual([]);
    expect(await store.add(aTemplate('a'))).toEqual({ ok: true, value: null });
    await store.add(aTemplate('b', 'x'.repeat(200)));
    await store.rename(toId('a'), 'Eerste keer');
    expect(open().list().templates).toEqual([aTemplate('a', 'Eerste keer'), aTemplate('b', 'x'.repeat(200))]);
    expect(await store.rename(toId('nobody'), 'x')).toEqual(missing);
    expect(readdirSync(folder)).toEqual(['templates.json']);
  });

  test('one that is removed can be put back where it was, also after a restart; once', async () => {
    const store = open();
    for (const id of ['a', 'b', 'c']) await store.add(aTemplate(id));
    await store.remove(toId('b'), '2026-01-01T00:00:00Z');
    expect(names(store)).toEqual(['Sjabloon a', 'Sjabloon c']);
    expect(await store.remove(toId('b'), '2026-01-01T00:00:00Z')).toEqual(missing);
    const again = open();
    expect(names(again)).toEqual(['Sjabloon a', 'Sjabloon c']);
    expect(await again.putBack(toId('b'))).toEqual({ ok: true, value: null });
    expect(names(again)).toEqual(['Sjabloon a', 'Sjabloon b', 'Sjabloon c']);
    expect(await again.putBack(toId('b'))).toEqual(missing);
  });

  test('the last twenty removed ones are kept, no more', async () => {
    const store = open();
    for (let i = 0; i < 23; i += 1) await store.add(aTemplate(`t${i}`));
    for (let i = 0; i < 23; i += 1)
      await store.remove(toId(`t${i}`), `2026-01-01T00:00:${String(i).padStart(2, '0')}Z`);
    expect(await store.putBack(toId('t2'))).toEqual(missing);
    expect(await store.putBack(toId('t3'))).toEqual({ ok: true, value: null });
  });

  test('five hundred of them, added at the same moment, are all kept', async () => {
    const store = open();
    const all = Array.from({ length: 500 }, (_, i) => aTemplate(`t${i}`, `${i} ${'é'.repeat(195)}`));
    await Promise.all(all.map((template) => store.add(template)));
    expect(open().list().templates).toEqual(all);
  });

  test('the folder may still have to be made', async () => {
    path = join(folder, 'new', 'templates.json');
    await open().add(aTemplate('a'));
    expect(names(open())).toEqual(['Sjabloon a']);
  });
});

describe('a file that cannot be read', () => {
  const damaged: readonly (readonly [string, string])[] = [
    ['broken off', '{"version":1,"templates":[{"id":"a","ki'],
    ['empty', ''],
    ['of a later version', '{"version":2,"templates":[]}'],
    ['no such thing', '[1,2,3]'],
    [
      'a name too long',
      JSON.stringify({ version: 1, templates: [{ ...aTemplate('a', 'x'.repeat(201)), removedAt: null }] }),
    ],
  ];
  test.each(damaged)(
    '%s: counts as none, is said once, and is kept aside before anything is written',
    async (_, text) => {
      writeFileSync(path, text);
      writeFileSync(`${path}.beschadigd-1`, 'an earlier one');
      const store = open();
      const nothing = { templates: [], problem: { type: 'damaged', keptAs: null } };
      expect(store.list()).toEqual(nothing);
      expect(store.list()).toEqual(nothing);
      expect(problems).toHaveLength(1);
      expect(readFileSync(path, 'utf8')).toBe(text);
      await store.add(aTemplate('a'));
      await store.add(aTemplate('b'));
      expect(store.list().problem).toEqual({ type: 'damaged', keptAs: 'templates.json.beschadigd-2' });
      expect(open().list().problem).toBe(null);
      expect(names(open())).toEqual(['Sjabloon a', 'Sjabloon b']);
      expect(readFileSync(`${path}.beschadigd-2`, 'utf8')).toBe(text);
      expect(readFileSync(`${path}.beschadigd-1`, 'utf8')).toBe('an earlier one');
      expect(readdirSync(folder)).toHaveLength(3);
    },
  );

  test('the system does not give it: nothing is kept or moved, and it is read again at the next question', async () => {
    await open().add(aTemplate('a'));
    const whole = readFileSync(path, 'utf8');
    rmSync(path);
    // A folder in its place cannot be read as a file, for any user.
    mkdirSync(join(path, 'inside'), { recursive: true });
    const store = open();
    const nothing = { templates: [], problem: { type: 'unreadable' } };
    expect(store.list()).toEqual(nothing);
    expect(store.list()).toEqual(nothing);
    expect(problems).toHaveLength(1);
    expect(await store.add(aTemplate('b'))).toEqual({ ok: false, error: { type: 'templatesUnreadable' } });
    expect(readdirSync(folder)).toEqual(['templates.json']);
    rmSync(path, { recursive: true });
    writeFileSync(path, whole);
    expect(store.list()).toEqual({ templates: [aTemplate('a')], problem: null });
    await store.add(aTemplate('b'));
    expect(names(open())).toEqual(['Sjabloon a', 'Sjabloon b']);
    expect(readdirSync(folder)).toEqual(['templates.json']);
  });

  test('a method of a later version reads as a free part', () => {
    const [part] = aTemplate('a').parts;
    const parts = [{ ...part, method: 'dancing' }];
    writeFileSync(
      path,
      JSON.stringify({ version: 1, templates: [{ ...aTemplate('a'), parts, removedAt: null }] }),
    );
    expect(open().list().templates[0]?.parts).toEqual([{ ...part, method: 'free' }]);
  });

  test('when writing fails the former file stays, and so does what the app shows', async () => {
    const store = open();
    await store.add(aTemplate('a'));
    const before = readFileSync(path, 'utf8');
    rmSync(path);
    // A folder of that name cannot be replaced by a file, for any user.
    mkdirSync(join(path, 'inside'), { recursive: true });
    expect(await store.add(aTemplate('b'))).toMatchObject({ ok: false });
    expect(names(store)).toEqual(['Sjabloon a']);
    rmSync(path, { recursive: true });
    writeFileSync(path, before);
    expect(await store.add(aTemplate('c'))).toMatchObject({ ok: true });
    expect(names(open())).toEqual(['Sjabloon a', 'Sjabloon c']);
    expect(readdirSync(folder)).toEqual(['templates.json']);
    expect(statSync(path).size).toBeGreaterThan(before.length);
  });
});
