import { beforeEach, expect, test } from 'vitest';
import type { SharedAudience } from '../../../src/shared/audience';
import type { OperationName } from '../../../src/shared/contract';
import type { ScreenView } from '../../../src/shared/contract/screenView';
import { noConsent } from '../../../src/shared/domain/consent';
import { aParticipant, aSession, emptyWorkshop } from '../../support/exportFixture';
import { fillWorkshop } from './fillWorkshop';
import { createRoomDesk, type RoomDesk } from './roomDesk';

const data = {
  ...emptyWorkshop(),
  participants: [aParticipant('Merel'), aParticipant('Bultrug', { showName: false, consent: noConsent })],
  sessions: [aSession('nu')],
} as const;

let desk: RoomDesk;
const tell = (name: OperationName, input: unknown) => desk.tell(name, input);

/** A choice that is open on the room screen for this company; gives its id and its options. */
const openChoice = async (audience: SharedAudience) => {
  const question = { sessionId: 'nu', blockId: null, question: 'Waar beginnen we?', madeWith: audience };
  // Proof: the contract says what `choices.add` answers.
  const { id } = (await tell('choices.add', { ...question, options: ['Brieven', 'Bellen'] })) as {
    readonly id: string;
  };
  await tell('room.open', { audience, displayId: null, activity: { type: 'choice', choiceId: id } });
  const seen = await desk.dispatch('screen', 'screen.view', {});
  if (!seen.ok) throw new Error(seen.error.type);
  // Proof: that is what the contract says it answers.
  const { activity, people } = seen.value as ScreenView;
  if (activity.type !== 'choice') throw new Error(activity.type);
  return { id, nameless: activity.nameless, options: activity.options.map((option) => option.id), people };
};
const choose = (choiceId: string, hand: string | null, optionIds: readonly string[]) =>
  desk.dispatch('screen', 'screen.choose', { hand, choiceId, optionIds });
const kept = { ok: true };
const refused = { ok: false, error: { type: 'notAllowed' } };

beforeEach(async () => {
  desk = createRoomDesk();
  fillWorkshop(desk, data);
  await tell('meeting.begin', { sessionId: 'nu' });
});

test('with staff there, who may not be named chooses without a name, and counts', async () => {
  const { id, nameless, options, people } = await openChoice('staff');
  expect([nameless, people.map(({ pseudonym }) => pseudonym)]).toEqual([true, ['Merel']]);
  const [letters = '', calls = ''] = options;
  expect(await choose(id, 'Bultrug', [letters])).toMatchObject(refused);
  expect(await choose(id, null, [letters])).toMatchObject(kept);
  expect(await choose(id, null, [calls])).toMatchObject(kept);
  expect(await tell('choices.close', { id })).toEqual({ given: false });
  expect(await choose(id, 'Merel', [letters])).toMatchObject(kept);
  expect(await tell('choices.close', { id })).toEqual({ given: true });
});

test('among the circle everyone has a name to tap, and can think again: no choosing without', async () => {
  const { id, nameless, options, people } = await openChoice('circle');
  expect([nameless, people.length]).toEqual([false, 2]);
  expect(await choose(id, null, options)).toMatchObject(refused);
  expect(await choose(id, 'Bultrug', options)).toMatchObject(kept);
});
