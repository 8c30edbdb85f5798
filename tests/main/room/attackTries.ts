import type { SharedAudience } from '../../../src/shared/audience';
import type { OperationName } from '../../../src/shared/contract';
import type { RoomActivity } from '../../../src/shared/domain/room/activity';
import type { TextId } from '../../../src/shared/ids';
import { tinySound } from '../../support/soundBytes';
import { brokenLock, dumped, isWriter, strangeDraft, takeBack, touchedUnseen } from './attackChecks';
import { inputFor } from './attackInputs';
import {
  type Attack,
  activitiesOf,
  mustDo,
  ownTextOf,
  type Situation,
  screenOperations,
} from './attackParts';
import { typeInto, wordsIn } from './heard';

/** Shows every activity to this audience, and tries everything during each. */
export const showAll = async (attack: Attack, audience: SharedAudience): Promise<string | null> => {
  attack.came.clear();
  for (const activity of activitiesOf(attack.rules)) {
    attack.tally.activities += 1;
    await mustDo(attack.desk, 'room.show', { activity });
    const mistake =
      (await tryEverything(attack, { audience, activity, covered: false })) ??
      (await tryCovers(attack, audience, activity));
    if (mistake) return mistake;
  }
  const missing = [...attack.rules.expected(audience)].find((word) => !attack.came.has(word));
  return missing ? `${missing} never came to ${audience}` : null;
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
export const tryEverything = async (attack: Attack, situation: Situation): Promise<string | null> => {
  const own = ownTextOf(situation.activity);
  for (const name of screenOperations) {
    if (skipped.has(name)) continue;
    const mistake = await tryOne(attack, situation, name, inputFor(attack, situation, name));
    if (mistake) return mistake;
  }
  const opened = await openOwn(attack, situation, own);
  if (opened) return opened;
  if (attack.random.below(3) === 0) await typeInControl(attack, own);
  return tryOne(attack, situation, 'screen.view', {});
};

/** Done elsewhere in the evening, or (the self-check) only written to the log. */
const skipped = new Set<OperationName>(['screen.stop', 'texts.mismatch']);

const openOwn = async (attack: Attack, situation: Situation, own: TextId | null): Promise<string | null> => {
  const { activity } = situation;
  const story = attack.rules.data.stories.find(
    ({ id }) => activity.type === 'story' && id === activity.storyId,
  );
  for (const { id } of story?.attachments ?? []) {
    const mistake = await tryOne(attack, situation, 'screen.picture', { id });
    if (mistake) return mistake;
  }
  for (const { id } of story?.recordings ?? []) {
    const mistake = await tryOne(attack, situation, 'screen.recording', { id });
    if (mistake) return mistake;
  }
  if (story) {
    const sound = { hand: null, storyId: story.id, bytes: tinySound(), milliseconds: 1000 };
    const mistake = await tryOne(attack, situation, 'screen.addRecording', sound);
    if (mistake) return mistake;
  }
  return own && tryOne(attack, situation, 'texts.open', { textId: own });
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
  const people = new Set<string | null>([null, 'unnamed', ...desk.room.people().map(({ id }) => id)]);
  if (events.some((event) => event.type === 'caret' && !people.has(event.hand)))
    return say('a hand came along that the room may not know');
  if (answer.ok && audience !== 'circle' && name.endsWith('ecording'))
    return say('a voice beyond the circle');
  const broken = answer.ok ? brokenLock(situation, name, answer.value) : null;
  if (broken) return say(broken);
  const strange = answer.ok && name === 'screen.drafts' ? strangeDraft(attack, audience, answer.value) : null;
  if (strange) return say(strange);
  const touched = answer.ok ? touchedUnseen(attack, audience, name) : null;
  if (answer.ok) takeBack(attack, name);
  return touched ? say(touched) : null;
};
