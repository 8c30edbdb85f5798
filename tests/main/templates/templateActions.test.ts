import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createTemplateActions, createTemplateQueries } from '../../../src/main/handlers/templates';
import { createTemplateStore } from '../../../src/main/templates/templateStore';
import type { Topic } from '../../../src/shared/contract/operation';
import { toId } from '../../../src/shared/ids';
import { addTeller, createDesk, type Desk } from '../../support/builders';
import { createTestClock, createTestIds } from '../../support/clock';

let folder: string;
let desk: Desk;
let open: boolean;
let announced: Topic[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'templates-'));
  desk = createDesk();
  open = true;
  announced = [];
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const tools = () => ({
  store: createTemplateStore(join(folder, 'templates.json'), (error) => {
    throw error;
  }),
  openDb: () => (open ? desk.db : null),
  language: () => 'nl' as const,
  newId: createTestIds(),
  now: createTestClock().now,
  changed: (topics: readonly Topic[]) => announced.push(...topics),
});
const createApp = () => {
  const made = tools();
  return { ...createTemplateActions(made), ...createTemplateQueries(made) };
};
const listed = (app: ReturnType<typeof createApp>) => {
  const result = app['templates.list']();
  return result.ok ? result.value.templates : [];
};

/** A meeting with a breakout, people in it, and slips. */
const aMeeting = () => {
  const linde = addTeller(desk, 'Linde');
  addTeller(desk, 'Zwaluw');
  const { id: sessionId } = desk.command('sessions.add', {
    title: 'Bij Linde thuis',
    date: '2026-05-01',
    place: 'Keuken van Zwaluw',
    startsAt: '13:00',
  });
  const { id: blockId } = desk.command('blocks.add', {
    sessionId,
    method: 'breakout',
    title: 'Groepjes met Linde',
    minutes: 25,
    instruction: 'Zwaluw schenkt koffie.',
    prompt: 'Wat zei Linde toen?',
  });
  const { id: groupId } = desk.command('groups.add', {
    blockId,
    name: 'Bij Zwaluw',
    question: 'Wat helpt Linde?',
  });
  desk.command('groups.setMember', { blockId, participantId: linde, groupId });
  desk.command('slips.add', { sessionId, blockId, groupId, text: 'KANARIE', madeWith: 'circle' });
  desk.command('roles.set', { blockId, participantId: linde, role: 'writer' });
  return { sessionId, blockId };
};

test('a meeting becomes a template without anybody in it, and without a word that was said', async () => {
  const { sessionId } = aMeeting();
  const app = createApp();
  expect(await app['templates.save']({ name: 'Bij Linde', from: { sessionId } })).toMatchObject({ ok: true });
  expect(listed(app)).toMatchObject([
    {
      kind: 'meeting',
      name: 'Bij iemand',
      parts: [
        {
          method: 'breakout',
          title: 'Groepjes met iemand',
          minutes: 25,
          instruction: 'Iemand schenkt koffie.',
          prompt: 'Wat zei iemand toen?',
          groups: [{ name: 'Bij iemand', question: 'Wat helpt iemand?' }],
        },
      ],
    },
  ]);
  expect(JSON.stringify(listed(app))).not.toMatch(/KANARIE|Linde|Zwaluw|2026|Keuken/);
  expect(announced).toEqual(['templates']);
});

test('nor is somebody who left the circle named in it', async () => {
  const { sessionId } = aMeeting();
  for (const { id } of desk.query('participants.list')) desk.command('participants.remove', { id });
  const app = createApp();
  expect(await app['templates.save']({ name: 'Bij Linde', from: { sessionId } })).toMatchObject({ ok: true });
  expect(JSON.stringify(listed(app))).not.toMatch(/Linde|Zwaluw/);
});

test('what was kept can be laid out again, groups and all', async () => {
  const { sessionId } = aMeeting();
  const app = createApp();
  await app['templates.save']({ name: 'Groepjes', from: { sessionId } });
  const [template] = listed(app);
  const next = desk.command('sessions.lay', {
    title: 'Nog een keer',
    date: '',
    place: '',
    startsAt: '13:00',
    blocks: template?.parts,
  });
  const [laid] = desk.query('sessions.list').find(({ id }) => id === next.id)?.blocks ?? [];
  expect(desk.query('groups.list', { blockId: laid?.id })).toMatchObject([
    { question: 'Wat helpt iemand?', members: [] },
  ]);
});

test('a part becomes a method of one’s own; it is renamed, removed and put back without a werkplaats', async () => {
  const { blockId } = aMeeting();
  const app = createApp();
  const saved = await app['templates.save']({ name: 'Mijn groepjes', from: { blockId } });
  if (!saved.ok) throw new Error(saved.error.type);
  const { id } = saved.value;
  open = false;
  expect(await app['templates.rename']({ id, name: 'Onze groepjes' })).toMatchObject({ ok: true });
  expect(await app['templates.rename']({ id, name: '' })).toEqual({
    ok: false,
    error: { type: 'emptyTitle' },
  });
  await app['templates.remove']({ id });
  expect(listed(app)).toEqual([]);
  await app['templates.putBack']({ id });
  expect(listed(app)).toMatchObject([{ id, kind: 'part', name: 'Onze groepjes' }]);
});

test('nothing is kept of what is not there', async () => {
  const app = createApp();
  const { id: sessionId } = desk.command('sessions.add', {
    title: 'Leeg',
    date: '',
    place: '',
    startsAt: '13:00',
  });
  const nowhere = { ok: false, error: { type: 'notFound' } };
  expect(await app['templates.save']({ name: 'x', from: { sessionId } })).toEqual(nowhere);
  expect(await app['templates.save']({ name: 'x', from: { blockId: toId('nobody') } })).toEqual(nowhere);
  open = false;
  expect(await app['templates.save']({ name: 'x', from: { sessionId } })).toEqual({
    ok: false,
    error: { type: 'noWorkshopOpen' },
  });
  expect(announced).toEqual([]);
});
