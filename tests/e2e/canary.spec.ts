import { expect, type Page, test } from '@playwright/test';
import type { RoomActivity } from '@shared/domain/room/activity';
import type { ParticipantId } from '@shared/ids';
import { toId } from '@shared/ids';
import { type LaunchedApp, launchApp } from '../support/launchApp';
import { ask } from '../support/storyOnScreen';
import { inMain } from './support/displayHands';
import { heardByRoom, memoryOfRoom, recordRoom } from './support/roomMemory';
import { openRoomScreen } from './support/roomWindow';

/*
 * Words that occur once: KRING… may be seen in the circle only, STAF… when staff are there too, NOOIT… on no room screen. What
 * the room window is sent, and all that its page keeps in memory, is searched for them.
 */
let launched: LaunchedApp;
let control: Page;
let activities: readonly RoomActivity[];

test.beforeAll(async () => {
  launched = await launchApp({ size: { width: 1440, height: 900 } });
  control = launched.control;
  const { file } = await ask(control, 'shelf.create', { title: 'Proef' });
  await ask(control, 'shelf.open', { file });
  activities = await fill();
  await recordRoom(launched.app);
});

test.afterAll(async () => {
  await launched.close();
});

/** Everything of every kind twice: once for staff too, once for the circle only. */
async function fill(): Promise<readonly RoomActivity[]> {
  const sessionId = await addMeeting();
  const blockId = await addPart(sessionId);
  const tellers = { STAF: await addPerson('STAF', true), KRING: await addPerson('KRING', false) };
  const shown: RoomActivity[] = [];
  const { id: groupId } = await ask(control, 'groups.add', {
    blockId,
    name: 'STAFGROEP',
    question: 'STAFGROEPVRAAG',
  });
  for (const level of ['STAF', 'KRING'] as const) {
    const madeWith = level === 'STAF' ? 'staff' : 'circle';
    const slip = (text: string, group: typeof groupId | null) =>
      ask(control, 'slips.add', { sessionId, blockId, groupId: group, text, madeWith });
    const { id: turned } = await slip(`${level}BRIEFJE`, null);
    const { id: inGroup } = await slip(`${level}GROEPSBRIEFJE`, groupId);
    await slip(`NOOITBRIEFJE${level}`, null);
    await ask(control, 'slips.turn', { ids: [turned, inGroup], turned: true });
    const storyId = await addStory(level, tellers[level], sessionId);
    const { id: card } = await ask(control, 'fragments.mark', {
      id: toId<'fragment'>(`kaart-${level}`),
      storyId,
      words: `${level}KAART`,
      kind: 'moment',
      attachmentId: null,
    });
    await ask(control, 'piles.add', { name: `${level}STAPEL`, cardIds: [card], x: null, y: null });
    const statement = `${level}INZICHT`;
    const { id: insightId } = await ask(control, 'insights.add', {
      kind: 'need',
      statement,
      supports: [card],
    });
    const options = [`${level}EEN`, `${level}TWEE`];
    const question = `${level}KEUZE`;
    const { id: choiceId } = await ask(control, 'choices.add', {
      sessionId,
      blockId: null,
      question,
      madeWith,
      options,
    });
    const promise = { text: `${level}TOEZEGGING`, who: `${level}WIE`, due: '', sessionId, madeWith } as const;
    await ask(control, 'commitments.add', { kind: 'promise', ...promise });
    shown.push({ type: 'story', storyId }, { type: 'insight', insightId }, { type: 'choice', choiceId });
  }
  await ask(control, 'storyline.update', { key: 'title', notes: 'NOOITNOTITIE' });
  await ask(control, 'meeting.begin', { sessionId });
  await ask(control, 'meeting.goTo', { place: blockId });
  return [
    ...shown,
    { type: 'block', blockId },
    { type: 'board' },
    { type: 'slides', index: 0 },
    { type: 'slips', blockId },
    { type: 'outlook' },
  ];
}

const addMeeting = async () =>
  (
    await ask(control, 'sessions.add', {
      title: 'NOOITBIJEENKOMST',
      date: '',
      place: 'NOOITPLAATS',
      startsAt: '13:00',
    })
  ).id;

const addPart = async (sessionId: Awaited<ReturnType<typeof addMeeting>>) =>
  (
    await ask(control, 'blocks.add', {
      sessionId,
      method: 'free',
      title: 'STAFONDERDEEL',
      minutes: 10,
      instruction: 'NOOITINSTRUCTIE',
      prompt: 'STAFVRAAG',
    })
  ).id;

async function addPerson(level: string, showName: boolean): Promise<ParticipantId> {
  const { id } = await ask(control, 'participants.add', {
    pseudonym: `${level}NAAM`,
    picture: '',
    role: 'expert',
    perspective: '',
    note: 'NOOITAANTEKENING',
  });
  await ask(control, 'participants.update', { id, showName });
  for (const use of ['circle', 'staff', 'presentation'] as const)
    await ask(control, 'consent.setForTeller', { tellerId: id, use, granted: true });
  return id;
}

/** A story with a text: made from a slip, which is thrown away. */
async function addStory(
  level: 'STAF' | 'KRING',
  tellerId: ParticipantId,
  sessionId: Awaited<ReturnType<typeof addMeeting>>,
) {
  const slip = {
    sessionId,
    blockId: null,
    groupId: null,
    text: `${level}TEKST`,
    madeWith: 'circle',
  } as const;
  const { id: slipId } = await ask(control, 'slips.add', slip);
  const { id } = await ask(control, 'slips.toStory', { id: slipId });
  await ask(control, 'slips.remove', { id: slipId });
  await ask(control, 'stories.update', {
    id,
    title: `${level}TITEL`,
    prompt: `${level}VERHAALVRAAG`,
    tellerId,
  });
  const uses =
    level === 'STAF' ? (['circle', 'staff', 'presentation'] as const) : (['circle', 'presentation'] as const);
  for (const use of uses) await ask(control, 'consent.setForStory', { storyId: id, use, granted: true });
  return id;
}

/** Shows one activity after another. */
async function walk(screen: Page): Promise<void> {
  for (const activity of activities) await show(screen, activity);
}

/** Shows an activity and waits until it stands there. */
async function show(screen: Page, activity: RoomActivity): Promise<void> {
  // Something else in between: one story after another would look the same from here.
  for (const next of [{ type: 'quiet' } as const, activity]) {
    await ask(control, 'room.show', { activity: next });
    const { type } = (await ask(screen, 'screen.view', {})).activity;
    await expect(screen.locator('[data-activity]')).toHaveAttribute('data-activity', type);
  }
  await expect(screen.locator('[aria-busy=true]')).toHaveCount(0);
  await screen.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50))));
}

const wordsIn = (text: string): readonly string[] =>
  [...new Set([...text.matchAll(/(?:KRING|STAF|NOOIT)[A-Z]+/g)].map(([word]) => word))].sort();
const of = (level: string, words: readonly string[]): readonly string[] =>
  words.filter((word) => word.startsWith(level));

// What every company that may see them gets to see.
const everyKind = [
  'BRIEFJE',
  'GROEPSBRIEFJE',
  'INZICHT',
  'KAART',
  'KEUZE',
  'NAAM',
  'STAPEL',
  'TEKST',
  'TITEL',
  'TOEZEGGING',
];

test('with staff there, no word of the circle is sent to the room window or lies in its memory', async () => {
  const screen = await openRoomScreen(launched, () =>
    ask(control, 'room.open', { audience: 'staff', displayId: null }),
  );
  await walk(screen);
  const sent = wordsIn(await heardByRoom(launched.app));
  expect(of('STAF', sent)).toEqual(expect.arrayContaining(everyKind.map((kind) => `STAF${kind}`)));
  expect([...of('KRING', sent), ...of('NOOIT', sent)]).toEqual([]);
  const kept = wordsIn(await memoryOfRoom(launched.app, screen));
  expect(of('STAF', kept).length).toBeGreaterThan(3);
  expect([...of('KRING', kept), ...of('NOOIT', kept)]).toEqual([]);
});

test('in the circle they are there; once staff come in they are gone from the memory of the page', async () => {
  const screen = await openRoomScreen(launched, () =>
    ask(control, 'room.open', { audience: 'circle', displayId: null }),
  );
  await walk(screen);
  const inCircle = wordsIn(await heardByRoom(launched.app));
  expect(of('KRING', inCircle)).toEqual(expect.arrayContaining(everyKind.map((kind) => `KRING${kind}`)));
  expect(of('NOOIT', inCircle)).toEqual([]);
  // The check can fail: the words of the circle are found in its memory now.
  await show(screen, { type: 'board' });
  const known = wordsIn(await memoryOfRoom(launched.app, screen));
  expect(known).toEqual(expect.arrayContaining(['KRINGKAART', 'KRINGNAAM', 'KRINGSTAPEL', 'KRINGTITEL']));

  // What was heard until here was for the circle.
  await heardByRoom(launched.app);
  const renewed = screen.waitForEvent('load');
  await ask(control, 'room.setAudience', { audience: 'staff' });
  await renewed;
  await walk(screen);
  const sent = wordsIn(await heardByRoom(launched.app));
  expect(of('STAF', sent)).toEqual(expect.arrayContaining(everyKind.map((kind) => `STAF${kind}`)));
  expect([...of('KRING', sent), ...of('NOOIT', sent)]).toEqual([]);
  const kept = wordsIn(await memoryOfRoom(launched.app, screen));
  expect([...of('KRING', kept), ...of('NOOIT', kept)]).toEqual([]);
});

test('what the facilitator copied cannot be put in on the room screen; what was copied there can', async () => {
  const [story] = activities.filter(({ type }) => type === 'story');
  if (!story) throw new Error('There is no story to show.');
  const screen = await openRoomScreen(launched, () =>
    ask(control, 'room.open', { audience: 'staff', displayId: null, activity: story }),
  );
  const sheet = screen.locator('[contenteditable=true]').first();
  await expect(sheet).toContainText('STAFTEKST');
  await inMain(() => launched.app.evaluate(({ clipboard }) => clipboard.writeText('KRINGKLEMBORD')));
  const asked = await screen.evaluate(() =>
    navigator.clipboard.readText().then(
      () => 'read',
      () => 'refused',
    ),
  );
  expect(asked).toBe('refused');
  await sheet.click();
  await screen.keyboard.press('Control+V');
  await screen.keyboard.press('End');
  await screen.keyboard.type(' en verder');
  await expect(sheet).toHaveText('STAFTEKST en verder');

  await screen.keyboard.press('Control+A');
  await screen.keyboard.press('Control+C');
  await screen.keyboard.press('End');
  await screen.keyboard.press('Control+V');
  await expect(sheet).toHaveText(/verderSTAFTEKST en verder$/);
});
