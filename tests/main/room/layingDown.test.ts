import { beforeEach, expect, test } from 'vitest';
import type { SharedAudience } from '../../../src/shared/audience';
import type { OperationName } from '../../../src/shared/contract';
import type { AgendaBlock } from '../../../src/shared/domain/session';
import { toId } from '../../../src/shared/ids';
import { aParticipant, aSession, emptyWorkshop } from '../../support/exportFixture';
import { fillWorkshop } from './fillWorkshop';
import { createRoomDesk, type RoomDesk } from './roomDesk';

const part = (id: string): AgendaBlock => ({
  id: toId(id),
  method: 'plenary',
  title: id,
  minutes: 10,
  instruction: '',
  prompt: `Wat vond je van ${id}?`,
});
const data = {
  ...emptyWorkshop(),
  participants: [aParticipant('Merel')],
  sessions: [aSession('nu', { blocks: [part('eerst'), part('daarna')] }), aSession('later')],
} as const;

let desk: RoomDesk;
const tell = (name: OperationName, input: unknown) => desk.tell(name, input);
const openFor = (audience: SharedAudience, activity: unknown) =>
  tell('room.open', { audience, displayId: null, activity });
const slipsAt = (blockId: string) => ({ type: 'slips', blockId });
const lay = (book: number, blockId: string | null) =>
  desk.dispatch('screen', 'screen.addSlip', { hand: 'Merel', book, blockId, groupId: null, text: 'Rustig.' });
const refused = { ok: false, error: { type: 'notAllowed' } };

beforeEach(async () => {
  desk = createRoomDesk();
  fillWorkshop(desk, data);
  await tell('meeting.begin', { sessionId: 'nu' });
  await openFor('circle', slipsAt('eerst'));
});

test('a slip goes with the question it was written for, also when the facilitator moved on in that moment', async () => {
  const book = desk.room.drafts.book();
  await tell('room.show', { activity: slipsAt('daarna') });
  expect(await lay(book, 'eerst')).toMatchObject({ ok: true });
  expect(await tell('slips.list', { sessionId: 'nu' })).toMatchObject([{ blockId: 'eerst' }]);
  expect(await lay(book, 'nergens')).toMatchObject({ ok: false });
  await tell('room.show', { activity: { type: 'quiet' } });
  expect(await lay(book, 'eerst')).toMatchObject(refused);
});

test('what a page of before lays down is of the company in which it was written', async () => {
  const book = desk.room.drafts.book();
  await tell('room.setAudience', { audience: 'staff' });
  expect(desk.room.drafts.book()).not.toBe(book);
  expect(await lay(book, 'eerst')).toMatchObject({ ok: true });
  expect(await lay(desk.room.drafts.book(), 'eerst')).toMatchObject({ ok: true });
  const slips = await tell('slips.list', { sessionId: 'nu' });
  expect(slips).toMatchObject([{ madeWith: 'circle' }, { madeWith: 'staff' }]);

  await tell('room.show', { activity: { type: 'outlook' } });
  const agreement = { hand: 'Merel', kind: 'agreement', text: 'Wij bellen.', who: '', due: '' };
  const keep = (from: number) => desk.dispatch('screen', 'screen.addAgreement', { ...agreement, book: from });
  expect(await keep(book)).toMatchObject({ ok: true });
  expect(await keep(book + 7)).toMatchObject(refused);
  expect(await tell('commitments.list', {})).toMatchObject([{ madeWith: 'circle' }]);
});
