import type { SharedAudience } from '../../../src/shared/audience';
import type { RoomActivity } from '../../../src/shared/domain/room/activity';
import type { Outline } from '../../shared/audience/arbitraryWorkshop';
import {
  type Attack,
  activitiesOf,
  counting,
  createRandom,
  emptyTally,
  mustDo,
  ownTextOf,
  type Tally,
} from './attackParts';
import { showAll, tryEverything } from './attackTries';
import { fillWorkshop } from './fillWorkshop';
import { wordsIn } from './heard';
import type { RoomDesk } from './roomDesk';
import { type RoomRules, roomRules } from './roomRules';

/** One evening with the room screen: who is there, who comes in their place, whose yes is taken back, and what is tried. */
export type Evening = {
  readonly outline: Outline;
  readonly audiences: readonly [SharedAudience, SharedAudience];
  readonly withdraws: number;
  /** From where what is tried is drawn. */
  readonly seed: number;
};

/** Lives through an evening and gives the first thing that went wrong; null when nothing did. */
export const attackRoom = async (
  evening: Evening,
  makeDesk: () => RoomDesk,
  tally: Tally = emptyTally(),
): Promise<string | null> => {
  const desk = counting(makeDesk(), tally);
  const random = createRandom(evening.seed);
  const rules = roomRules(evening.outline);
  fillWorkshop(desk, rules.kept, rules.binned);
  leaveOldSteps(desk, rules);
  await mustDo(desk, 'meeting.begin', { sessionId: 'session' });
  await mustDo(desk, 'meeting.goTo', { place: 'block' });
  const attack: Attack = { desk, random, rules, tally, came: new Set(), heard: 0 };

  const [first, second] = evening.audiences;
  await mustDo(desk, 'room.open', { audience: first, displayId: null });
  const mistake = (await showAll(attack, first)) ?? (await changeCompany(attack, second)) ?? null;
  if (mistake) return mistake;
  const withdrawn = await withdraw(attack, evening, second);
  if (withdrawn) return withdrawn;
  return desk.problems.length > 0 ? `problem: ${String(desk.problems[0])}` : null;
};

/** Steps of before this company, and of the facilitator: of everyone whose hand there is, named after hidden words. */
const leaveOldSteps = ({ database }: RoomDesk, { data }: RoomRules): void => {
  const put = database.prepare(
    'INSERT INTO command_log (at, author, name, label, changes, done_at) VALUES (?, ?, ?, ?, ?, ?)',
  );
  [...data.participants.map(({ id }): string => id), 'zaal', 'regie'].forEach((author, index) => {
    const label = JSON.stringify({ key: 'undo.renamePile', params: { name: `‹vroeger${index}›` } });
    put.run('', author, 'screen.renamePile', label, '[]', index + 1);
  });
};

/** Another company comes in while something is on the wall, frozen and open: nothing of before may be had any more. */
const changeCompany = async (attack: Attack, audience: SharedAudience): Promise<string | null> => {
  const { desk, random, rules } = attack;
  const activity = random.of(activitiesOf(rules));
  await mustDo(desk, 'room.show', { activity });
  await desk.dispatch('screen', 'screen.view', {});
  const own = ownTextOf(activity);
  if (own) await desk.dispatch('screen', 'texts.open', { textId: own });
  if (random.maybe()) await mustDo(desk, 'room.freeze', { on: true });
  attack.heard = desk.sent.screen.length;
  await mustDo(desk, 'room.setAudience', { audience });
  desk.later();
  const mistake = await tryEverything(attack, { audience, activity, covered: false });
  if (mistake) return `after the company changed: ${mistake}`;
  await mustDo(desk, 'room.freeze', { on: false });
  return showAll(attack, audience);
};

/** Somebody takes their yes back while it is on the wall, perhaps frozen. */
const withdraw = async (
  { desk, random, tally, rules }: Attack,
  { outline, withdraws }: Evening,
  audience: SharedAudience,
): Promise<string | null> => {
  const who = withdraws % outline.participants.length;
  const participants = outline.participants.map((person, index) =>
    index === who ? { ...person, consent: { ...person.consent, [audience]: false } } : person,
  );
  const named = await leaveOwnSteps({ desk, rules });
  if (named) return named;
  const activity: RoomActivity = random.maybe() ? { type: 'board' } : random.of(activitiesOf(rules));
  await mustDo(desk, 'room.show', { activity });
  await desk.dispatch('screen', 'screen.view', {});
  const own = ownTextOf(activity);
  if (own) await desk.dispatch('screen', 'texts.open', { textId: own });
  if (random.maybe()) await mustDo(desk, 'room.freeze', { on: true });
  const attack: Attack = {
    desk,
    random,
    tally,
    rules: roomRules({ ...outline, participants }),
    came: new Set(),
    heard: desk.sent.screen.length,
  };
  await mustDo(desk, 'consent.setForTeller', { tellerId: `p${who}`, use: audience, granted: false });
  desk.later();
  const undone = await undoUnseen(attack, audience);
  if (undone) return undone;
  desk.database.prepare('DELETE FROM command_log').run();
  const mistake = await tryEverything(attack, { audience, activity, covered: false });
  return mistake && `after a yes was taken back: ${mistake}`;
};

/** The room lays every pile and card that it sees somewhere else. What that is called may hold no words of anybody. */
const leaveOwnSteps = async ({ desk, rules }: Pick<Attack, 'desk' | 'rules'>): Promise<string | null> => {
  const { dispatch } = desk;
  await mustDo(desk, 'room.show', { activity: { type: 'board' } });
  const place = { x: 7, y: 7 };
  // Each once laid and taken back at once: that a step of one's own can be taken back does not hang on chance.
  for (const { id } of rules.data.fragments) {
    await dispatch('screen', 'screen.placeCards', { hand: null, places: [{ id, x: 3, y: 3 }] });
    await dispatch('screen', 'screen.undo', { hand: null });
  }
  for (const { id } of rules.data.fragments)
    await dispatch('screen', 'screen.placeCards', { hand: null, places: [{ id, ...place }] });
  for (const { id } of rules.data.piles)
    await dispatch('screen', 'screen.placePile', { hand: null, id, ...place });
  // One step more, which is taken back while everything is still seen.
  for (const { id } of rules.data.fragments)
    await dispatch('screen', 'screen.placeCards', { hand: null, places: [{ id, x: 8, y: 8 }] });
  await dispatch('screen', 'screen.undo', { hand: null });
  const label = await dispatch('screen', 'screen.undoLabel', { hand: null });
  const [word] = wordsIn(label);
  return word ? `a step is called after ${word}` : null;
};

/** Takes back all that the room may: nothing that it can no longer see may move. */
const undoUnseen = async ({ desk, rules }: Attack, audience: SharedAudience): Promise<string | null> => {
  const forbidden = rules.forbidden({ audience, activity: 'board', covered: false });
  const { fragments, piles } = rules.kept;
  const unseen = [
    ...fragments.filter(({ quote }) => forbidden.has(quote)).map(({ id }) => ['fragment', id] as const),
    ...piles.filter(({ name }) => forbidden.has(name)).map(({ id }) => ['pile', id] as const),
  ];
  const places = (): string =>
    JSON.stringify(
      unseen.map(([table, id]) => desk.database.prepare(`SELECT x, y FROM ${table} WHERE id = ?`).get(id)),
    );
  const before = places();
  // Whatever cannot go back is passed over, so that everything before it is tried too.
  for (const mode of ['whole', 'untouched', 'skip'])
    while (isTaken(await desk.dispatch('screen', 'screen.undo', { hand: null, mode })));
  return before === places() ? null : 'took back what it can no longer see';
};

const isTaken = (answer: unknown): boolean => JSON.stringify(answer).includes('"taken":true');
