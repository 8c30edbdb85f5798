import { beforeEach, describe, expect, test } from 'vitest';
import type { SharedAudience } from '../../../src/shared/audience';
import type { OperationName } from '../../../src/shared/contract';
import { dump } from '../../support/dump';
import { aParticipant, aSession, emptyWorkshop } from '../../support/exportFixture';
import { fillWorkshop } from './fillWorkshop';
import { createRoomDesk, type RoomDesk } from './roomDesk';

const data = { ...emptyWorkshop(), participants: [aParticipant('Merel')], sessions: [aSession('nu')] };

let desk: RoomDesk;
const tell = (name: OperationName, input: unknown) => desk.tell(name, input);
const ask = (name: OperationName, input: unknown) => desk.dispatch('screen', name, input);
const openFor = (audience: SharedAudience, activity: unknown) =>
  tell('room.open', { audience, displayId: null, activity });

describe('what is being written on the room screen', () => {
  const text = 'Ik wilde zeggen dat';
  const place = { type: 'agreement', field: 'text' };
  const keep = (over: object = {}) =>
    ask('screen.keepDraft', { hand: 'Merel', book: desk.room.drafts.book(), place, text, ...over });
  const waiting = () => ask('screen.drafts', {});
  const nothing = { ok: true, value: [] };
  const merels = { ok: true, value: [{ hand: 'Merel', place, text }] };
  const refused = { ok: false, error: { type: 'notAllowed' } };
  beforeEach(async () => {
    desk = createRoomDesk();
    fillWorkshop(desk, data);
    await tell('meeting.begin', { sessionId: 'nu' });
    await openFor('circle', { type: 'outlook' });
  });

  test('waits for the same hand and the same field, until it is put down', async () => {
    await keep({ text: 'Ik' });
    await keep();
    expect(await waiting()).toEqual(merels);
    await tell('room.show', { activity: { type: 'slips', blockId: null } });
    expect(await waiting()).toEqual(nothing);
    await tell('room.show', { activity: { type: 'outlook' } });
    await keep({ text: '' });
    expect(await waiting()).toEqual(nothing);
  });

  test('is not there for who came in later, and again for who was there', async () => {
    await keep();
    await tell('room.setAudience', { audience: 'staff' });
    expect(await waiting()).toEqual(nothing);
    await tell('room.setAudience', { audience: 'circle' });
    expect(await waiting()).toEqual(merels);
  });

  test('what the page of before still sends was written among who were there before', async () => {
    const { book } = desk.room.view();
    await tell('room.setAudience', { audience: 'staff' });
    expect(await keep({ book })).toEqual({ ok: true, value: null });
    expect(await waiting()).toEqual(nothing);
    await tell('room.setAudience', { audience: 'circle' });
    expect(await waiting()).toEqual(merels);
    expect(await keep({ book: 99 })).toEqual(refused);
  });

  test('is kept under a cover and while frozen, and not given back', async () => {
    await ask('screen.stop', {});
    expect(await keep()).toEqual({ ok: true, value: null });
    expect(await waiting()).toEqual(refused);
    await tell('room.resume', {});
    await tell('room.freeze', { on: true });
    expect(await waiting()).toEqual(refused);
    await tell('room.freeze', { on: false });
    expect(await waiting()).toEqual(merels);
  });

  test('is of nobody who does not take part, never nameless, and not endless', async () => {
    expect(await keep({ hand: 'Niemand' })).toEqual(refused);
    expect(await keep({ hand: null })).toMatchObject({ ok: false, error: { type: 'invalidInput' } });
    expect(await keep({ text: 'a'.repeat(20_001) })).toMatchObject({
      ok: false,
      error: { type: 'fieldTooLong' },
    });
    await keep();
    await tell('participants.remove', { id: 'Merel' });
    expect(await waiting()).toEqual(nothing);
  });

  test('is gone at the end of the meeting and with the werkplaats, and never in the file', async () => {
    await keep();
    const rows = JSON.stringify(dump(desk.database));
    expect(rows).not.toContain(text);
    await tell('meeting.end', {});
    expect(await waiting()).toEqual(nothing);
    await keep();
    const { book } = desk.room.view();
    desk.room.forget();
    await openFor('circle', { type: 'outlook' });
    expect(await waiting()).toEqual(nothing);
    expect(await keep({ book })).toEqual(refused);
  });
});
