import type { SharedAudience } from '../../../src/shared/audience';
import { contract, type OperationName } from '../../../src/shared/contract';
import type { Operation } from '../../../src/shared/contract/operation';
import type { RoomActivity } from '../../../src/shared/domain/room/activity';
import { insightTextId, storyTextId, type TextId, toId } from '../../../src/shared/ids';
import type { Outline } from '../../shared/audience/arbitraryWorkshop';
import { tinyPng } from '../../support/builders';
import { dump } from '../../support/dump';
import { fillWorkshop } from './fillWorkshop';
import { typeInto, wordsIn } from './heard';
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

/** How much was tried. */
export type Tally = { operations: number; answered: number; words: number; activities: number };

// Proof: these are the contract's own names.
const names = Object.keys(contract) as OperationName[];
const operation = (name: OperationName): Operation => contract[name];
export const screenOperations = names.filter((name) => operation(name).callers.includes('screen'));

/** Lives through an evening and gives the first thing that went wrong; null when nothing did. */
export const attackRoom = async (
  evening: Evening,
  makeDesk: () => RoomDesk,
  tally: Tally = { operations: 0, answered: 0, words: 0, activities: 0 },
): Promise<string | null> => {
  const desk = makeDesk();
  const random = createRandom(evening.seed);
  const rules = roomRules(evening.outline);
  fillWorkshop(desk, rules.data);
  leaveOldSteps(desk, rules);
  await mustDo(desk, 'meeting.begin', { sessionId: 'session' });
  await mustDo(desk, 'meeting.goTo', { place: 'block' });
  const attack: Attack = { desk, random, rules, tally, came: new Set(), heard: 0 };

  const [first, second] = evening.audiences;
  await mustDo(desk, 'room.open', { audience: first, displayId: null });
  const mistake = (await showAll(attack, first, true)) ?? (await changeCompany(attack, second)) ?? null;
  if (mistake) return mistake;
  const withdrawn = await withdraw(attack, evening, second);
  if (withdrawn) return withdrawn;
  return desk.problems.length > 0 ? `problem: ${String(desk.problems[0])}` : null;
};

type Attack = {
  readonly desk: RoomDesk;
  readonly random: Random;
  readonly rules: RoomRules;
  readonly tally: Tally;
  /** Words that came to the room screen for the audience at hand. */
  readonly came: Set<string>;
  /** So many events were looked at. */
  heard: number;
  dump?: { readonly changes: number; readonly text: string };
};

type Random = {
  readonly below: (count: number) => number;
  readonly of: <T>(list: readonly T[]) => T;
  readonly maybe: () => boolean;
};

const createRandom = (seed: number): Random => {
  let state = seed >>> 0;
  const below = (count: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * Math.max(1, count));
  };
  // Proof: `below` gives a place in the list; callers give no empty lists.
  return {
    below,
    of: (list) => list[below(list.length)] as (typeof list)[number],
    maybe: () => below(2) === 1,
  };
};

const mustDo = async ({ dispatch }: RoomDesk, name: OperationName, input: unknown): Promise<unknown> => {
  const answer = await dispatch('control', name, input);
  if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer.error)}`);
  return answer.value;
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

/** Shows every activity to this audience, and tries everything during each. */
const showAll = async (
  attack: Attack,
  audience: SharedAudience,
  complete: boolean,
): Promise<string | null> => {
  attack.came.clear();
  for (const activity of activitiesOf(attack.rules)) {
    attack.tally.activities += 1;
    await mustDo(attack.desk, 'room.show', { activity });
    const mistake =
      (await tryEverything(attack, { audience, activity, covered: false })) ??
      (await tryCovers(attack, audience, activity));
    if (mistake) return mistake;
  }
  if (!complete) return null;
  const missing = [...attack.rules.expected(audience)].find((word) => !attack.came.has(word));
  return missing ? `${missing} never came to ${audience}` : null;
};

const activitiesOf = ({ data }: RoomRules): readonly RoomActivity[] => [
  { type: 'quiet' },
  { type: 'block', blockId: toId('block') },
  ...data.stories.map(({ id }) => ({ type: 'story', storyId: id }) as const),
  ...data.insights.map(({ id }) => ({ type: 'insight', insightId: id }) as const),
  { type: 'board' },
  { type: 'slides', index: 0 },
  { type: 'slips', blockId: toId('block') },
  ...data.choices.map(({ id }) => ({ type: 'choice', choiceId: id }) as const),
  { type: 'outlook' },
];

type Situation = {
  readonly audience: SharedAudience;
  readonly activity: RoomActivity;
  readonly covered: boolean;
  /** Covered or frozen: nothing can be done. */
  readonly locked?: boolean;
};

const tryCovers = async (
  attack: Attack,
  audience: SharedAudience,
  activity: RoomActivity,
): Promise<string | null> => {
  const { desk, random } = attack;
  const how = random.of(['blank', 'stopped', 'frozen', 'nothing'] as const);
  if (how === 'nothing') return null;
  if (how === 'frozen') {
    await mustDo(desk, 'room.freeze', { on: true });
    const other = random.of(activitiesOf(attack.rules));
    await mustDo(desk, 'room.show', { activity: other });
    const before = attack.heard;
    const mistake = await tryEverything(attack, { audience, activity, covered: false, locked: true });
    const moved = desk.sent.screen.slice(before).some(({ type }) => type === 'text' || type === 'caret');
    await mustDo(desk, 'room.freeze', { on: false });
    return mistake ?? (moved ? 'a frozen picture moved' : null);
  }
  if (how === 'blank') await mustDo(desk, 'room.blank', { on: true });
  else await desk.dispatch('screen', 'screen.stop', {});
  desk.later();
  const mistake = await tryEverything(attack, { audience, activity, covered: true, locked: true });
  await mustDo(desk, 'room.resume', {});
  return mistake;
};

/** Every operation of the screen once, with things that are there and things that are not, seen or unseen. */
const tryEverything = async (attack: Attack, situation: Situation): Promise<string | null> => {
  const own = ownTextOf(situation.activity);
  for (const name of screenOperations) {
    if (skipped.has(name)) continue;
    const mistake = await tryOne(attack, situation, name, inputFor(attack, name, own));
    if (mistake) return mistake;
  }
  const opened = await openOwn(attack, situation, own);
  if (opened) return opened;
  if (attack.random.below(3) === 0) await typeInControl(attack, own);
  return tryOne(attack, situation, 'screen.view', {});
};

/** Done elsewhere in the evening, or (the self-check) only written to the log. */
const skipped = new Set<OperationName>(['screen.stop', 'screen.go', 'texts.mismatch']);

const openOwn = async (attack: Attack, situation: Situation, own: TextId | null): Promise<string | null> => {
  const { activity } = situation;
  const story = attack.rules.data.stories.find(
    ({ id }) => activity.type === 'story' && id === activity.storyId,
  );
  for (const { id } of story?.attachments ?? []) {
    const mistake = await tryOne(attack, situation, 'screen.picture', { id });
    if (mistake) return mistake;
  }
  return own && tryOne(attack, situation, 'texts.open', { textId: own });
};

const ownTextOf = (activity: RoomActivity): TextId | null => {
  if (activity.type === 'story') return storyTextId(activity.storyId);
  return activity.type === 'insight' ? insightTextId(activity.insightId) : null;
};

/** The facilitator types in what the room has open, and somewhere else: only the first may be heard. */
const typeInControl = async ({ desk, random, rules }: Attack, own: TextId | null): Promise<void> => {
  const textIds = [...rules.data.texts.keys()];
  const some = textIds.length > 0 ? [random.of(textIds)] : [];
  for (const textId of new Set([...some, ...(own ? [own] : [])])) {
    const opened = desk.texts.open('control', textId);
    if (!opened.ok) continue;
    const [word] = [...wordsIn(opened.value.state)];
    // A word of this text again: who may read the one may read the other.
    const update = word ? typeInto(opened.value.state, word) : null;
    if (update) await mustDo(desk, 'texts.push', { textId, update, writers: [] });
    const anchor = new Uint8Array([1, 0, 0]);
    const hand = random.of(rules.data.participants).id;
    await mustDo(desk, 'texts.caret', { textId, anchor, focus: anchor, hand });
    await mustDo(desk, 'texts.close', { textId });
  }
};

const tryOne = async (
  attack: Attack,
  situation: Situation,
  name: OperationName,
  input: unknown,
): Promise<string | null> => {
  const { desk, rules, tally } = attack;
  const { audience, activity, covered } = situation;
  // What others typed is put in order first: that is no work of this call.
  if (isWriter(name)) desk.texts.project();
  const before = isWriter(name) ? dumped(attack) : '';
  const answer = await desk.dispatch('screen', name, input);
  tally.operations += 1;
  if (answer.ok) tally.answered += 1;
  const say = (what: string): string =>
    `${name} ${JSON.stringify(input)} during ${activity.type} for ${audience}: ${what}`;
  if (!answer.ok && isWriter(name) && before !== dumped(attack)) return say('refused, but something changed');

  const forbidden = rules.forbidden({ audience, activity: activity.type, covered });
  const events = desk.sent.screen.slice(attack.heard);
  attack.heard = desk.sent.screen.length;
  for (const word of wordsIn([answer, events])) {
    tally.words += 1;
    attack.came.add(word);
    if (forbidden.has(word) || word.startsWith('‹vroeger')) return say(`${word} came to the room`);
  }
  const people = new Set<string | null>([null, ...desk.room.people().map(({ id }) => id)]);
  if (events.some((event) => event.type === 'caret' && !people.has(event.hand)))
    return say('a hand came along that the room may not know');
  const broken = answer.ok ? brokenLock(situation, name, answer.value) : null;
  if (broken) return say(broken);
  const touched = answer.ok ? touchedUnseen(attack, audience, name) : null;
  if (answer.ok) takeBack(attack, name);
  return touched ? say(touched) : null;
};

/** What was answered although the room is locked, or although it has nothing of its own to take back. */
const brokenLock = ({ locked }: Situation, name: OperationName, value: unknown): string | null => {
  if (name === 'screen.undo' || (name === 'screen.undoLabel' && value !== null)) return 'not its own step';
  const isFree = name === 'room.switch' || name.startsWith('texts.');
  return locked && isWriter(name) && !isFree ? 'something was done while it was locked' : null;
};

/** All that the werkplaats holds; only read again when something was written. */
const dumped = (attack: Attack): string => {
  const { database } = attack.desk;
  // Proof: that is the column asked for.
  const { n } = database.prepare('SELECT total_changes() AS n').get() as { readonly n: number };
  if (attack.dump?.changes !== n) attack.dump = { changes: n, text: JSON.stringify(dump(database)) };
  return attack.dump.text;
};

const isWriter = (name: OperationName): boolean => operation(name).type !== 'query';

type Logged = {
  readonly seq: number;
  readonly author: string;
  readonly name: string;
  readonly changes: string;
};

const lastStep = ({ desk }: Attack): Logged | undefined =>
  // Proof: these are the columns asked for.
  desk.database
    .prepare(
      'SELECT seq, author, name, changes FROM command_log WHERE undone_at = 0 ORDER BY seq DESC LIMIT 1',
    )
    .get() as Logged | undefined;

/** What a step of the room did to things that it cannot see; their order among each other does not count. */
const touchedUnseen = (attack: Attack, audience: SharedAudience, name: OperationName): string | null => {
  const step = lastStep(attack);
  if (step?.name !== name) return null;
  const forbidden = attack.rules.forbidden({ audience, activity: 'board', covered: false });
  // Proof: the log holds changes as db/changes describes them.
  const changes = JSON.parse(step.changes) as readonly {
    readonly type: string;
    readonly table: string;
    readonly key: { readonly id?: string };
    readonly after?: object;
  }[];
  const { stories, fragments, piles } = attack.rules.data;
  const unseen = new Set<string>([
    ...stories.filter(({ title }) => forbidden.has(title)).map(({ id }) => id),
    ...fragments.filter(({ quote }) => forbidden.has(quote)).map(({ id }) => id),
    ...piles.filter((pile) => forbidden.has(pile.name)).map(({ id }) => id),
  ]);
  const touched = changes.find(
    ({ type, key, after }) =>
      type !== 'insert' &&
      unseen.has(key.id ?? '') &&
      Object.keys(after ?? {}).some((column) => column !== 'position'),
  );
  return touched ? `touched ${touched.table} ${touched.key.id} that the room cannot see` : null;
};

/** Puts back what the room did, so that the rules stay about the same werkplaats. */
const takeBack = (attack: Attack, name: OperationName): void => {
  const { desk } = attack;
  const step = lastStep(attack);
  if (step?.name !== name) return;
  desk.database.prepare('DELETE FROM command_log WHERE seq = ?').run(step.seq);
  restore(desk, step.changes);
};

const restore = (desk: RoomDesk, changes: string): void => {
  // Proof: as above.
  const steps = JSON.parse(changes) as readonly {
    readonly type: 'insert' | 'update' | 'delete';
    readonly table: string;
    readonly key: Readonly<Record<string, string>>;
    readonly before?: Readonly<Record<string, string | number | null>>;
  }[];
  desk.database.pragma('foreign_keys = OFF');
  for (const { type, table, key, before = {} } of [...steps].reverse()) {
    const where = Object.keys(key)
      .map((column) => `${column} = ?`)
      .join(' AND ');
    if (type === 'insert')
      desk.database.prepare(`DELETE FROM ${table} WHERE ${where}`).run(...Object.values(key));
    if (type === 'update') {
      const sets = Object.keys(before)
        .map((column) => `${column} = ?`)
        .join(', ');
      desk.database
        .prepare(`UPDATE ${table} SET ${sets} WHERE ${where}`)
        .run(...Object.values(before), ...Object.values(key));
    }
  }
  desk.database.prepare('DELETE FROM mark_now WHERE fragment_id NOT IN (SELECT id FROM fragment)').run();
  desk.database.pragma('foreign_keys = ON');
  desk.changed(['stories', 'fragments', 'piles', 'slips', 'commitments']);
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
  return showAll(attack, audience, true);
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
  for (const { id } of rules.data.fragments)
    await dispatch('screen', 'screen.placeCards', { hand: null, places: [{ id, ...place }] });
  for (const { id } of rules.data.piles)
    await dispatch('screen', 'screen.placePile', { hand: null, id, ...place });
  const label = await dispatch('screen', 'screen.undoLabel', { hand: null });
  const [word] = wordsIn(label);
  return word ? `a step is called after ${word}` : null;
};

/** Takes back all that the room may: nothing that it can no longer see may move. */
const undoUnseen = async ({ desk, rules }: Attack, audience: SharedAudience): Promise<string | null> => {
  const forbidden = rules.forbidden({ audience, activity: 'board', covered: false });
  const { fragments, piles } = rules.data;
  const unseen = [
    ...fragments.filter(({ quote }) => forbidden.has(quote)).map(({ id }) => ['fragment', id] as const),
    ...piles.filter(({ name }) => forbidden.has(name)).map(({ id }) => ['pile', id] as const),
  ];
  const places = (): string =>
    JSON.stringify(
      unseen.map(([table, id]) => desk.database.prepare(`SELECT x, y FROM ${table} WHERE id = ?`).get(id)),
    );
  const before = places();
  for (let again = true; again; ) again = (await desk.dispatch('screen', 'screen.undo', { hand: null })).ok;
  return before === places() ? null : 'took back what it can no longer see';
};

/** Something that could be right for an operation: of things seen and unseen, and of things that are not there. */
const inputFor = ({ random, rules }: Attack, name: OperationName, own: TextId | null): unknown => {
  const { data } = rules;
  const id = (list: readonly { readonly id: string }[]): string =>
    list.length > 0 && random.below(10) > 0 ? random.of(list).id : 'nothing';
  const ids = (list: readonly { readonly id: string }[]): string[] =>
    Array.from({ length: 1 + random.below(2) }, () => id(list));
  const hand = random.maybe() ? null : id(data.participants);
  const texts = [...data.texts.keys()];
  const textId = own && random.maybe() ? own : texts.length > 0 ? random.of(texts) : 'story:nothing';
  const place = { x: random.below(100), y: random.below(100) };
  const inputs: Partial<Record<OperationName, unknown>> = {
    'screen.picture': { id: id(data.stories.flatMap(({ attachments }) => attachments)) },
    'screen.undoLabel': { hand },
    'screen.undo': { hand },
    'screen.setHand': { region: 0, hand },
    'screen.mark': { hand, storyId: id(data.stories), id: `mark-${random.below(1e9)}`, words: 'een stukje' },
    'screen.addPicture': { hand, storyId: id(data.stories), bytes: tinyPng, description: 'een tekening' },
    'screen.moveCards': {
      hand,
      ids: ids(data.fragments),
      pileId: random.maybe() ? null : id(data.piles),
      before: random.maybe() ? null : id(data.fragments),
    },
    'screen.placeCards': { hand, places: ids(data.fragments).map((card) => ({ id: card, ...place })) },
    'screen.placePile': { hand, id: id(data.piles), ...place },
    'screen.addPile': { hand, name: 'een stapel', cardIds: ids(data.fragments), ...place },
    'screen.renamePile': { hand, id: id(data.piles), name: 'een naam' },
    'screen.addSlip': { hand, text: 'een briefje', groupId: random.maybe() ? null : 'group' },
    'screen.choose': {
      hand: id(data.participants),
      choiceId: id(data.choices),
      optionIds: ids(data.choices.flatMap(({ options }) => options)),
    },
    'screen.addAgreement': { hand, kind: 'promise', text: 'dat doen we', who: 'wij', due: '' },
    'texts.open': { textId },
    'texts.push': { textId, update: new Uint8Array([0, 0]), writers: [] },
    'texts.sync': { textId, stateVector: new Uint8Array([0]) },
    'texts.caret': { textId, anchor: null, focus: null, hand },
    'texts.close': { textId },
  };
  return inputs[name] ?? {};
};
