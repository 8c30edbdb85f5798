import { beforeEach, describe, expect, test } from 'vitest';
import type { RoomSetting } from '../../../src/main/room/roomState';
import { atStart, withAudience } from '../../../src/main/room/roomState';
import { screenMay } from '../../../src/main/room/screenRules';
import type { SharedAudience } from '../../../src/shared/audience';
import type { OperationName } from '../../../src/shared/contract';
import type { AudiencePreview } from '../../../src/shared/contract/room';
import type { ScreenView } from '../../../src/shared/contract/screenView';
import { consentFor, noConsent } from '../../../src/shared/domain/consent';
import { storyTextId, toId } from '../../../src/shared/ids';
import {
  aFragment,
  anInsight,
  aParticipant,
  aSession,
  aStory,
  emptyWorkshop,
} from '../../support/exportFixture';
import { everyActivity } from './activities';
import { screenOperations } from './attackParts';
import { fillWorkshop } from './fillWorkshop';
import { createRoomDesk, type RoomDesk } from './roomDesk';

const open = aStory('open', 'Merel', { title: 'Voor iedereen' });
const among = aStory('among', 'Merel', { title: 'Onder ons', consent: consentFor(['circle']) });
const card = aFragment('card', open, 'Samen open je de brief.');
const secret = aFragment('secret', among, 'Ik durfde niet te kijken.');
const data = {
  ...emptyWorkshop(),
  participants: [aParticipant('Merel'), aParticipant('Bultrug', { showName: false, consent: noConsent })],
  sessions: [
    aSession('nu', {
      blocks: [
        {
          id: toId('deel'),
          method: 'free',
          title: 'Ronde',
          minutes: 10,
          instruction: 'Let op Merel',
          prompt: 'Hoe?',
        },
      ],
    }),
  ],
  stories: [open, among],
  fragments: [card, secret],
  insights: [anInsight('zin', 'Samen lukt het')],
} as const;

let desk: RoomDesk;
const tell = (name: OperationName, input: unknown) => desk.tell(name, input);
const ask = (name: OperationName, input: unknown) => desk.dispatch('screen', name, input);
const view = async (): Promise<ScreenView> => {
  const answer = await ask('screen.view', {});
  if (!answer.ok) throw new Error(answer.error.type);
  // Proof: that is what the contract says it answers.
  return answer.value as ScreenView;
};
const openFor = (audience: SharedAudience, activity: unknown = { type: 'board' }) =>
  tell('room.open', { audience, displayId: null, activity });

beforeEach(async () => {
  desk = createRoomDesk();
  fillWorkshop(desk, data);
  await tell('meeting.begin', { sessionId: 'nu' });
  await tell('meeting.goTo', { place: 'deel' });
});

const nothing = { title: '', timer: null, people: [], hands: [null], activity: { type: 'quiet' } };

describe('what the room screen says', () => {
  test('nobody said who is there: nothing, not even a name, the time or the title', async () => {
    await tell('room.show', { activity: { type: 'board' } });
    expect(await view()).toMatchObject(nothing);
    expect(await ask('texts.open', { textId: storyTextId(open.id) })).toMatchObject({ ok: false });
  });

  test('under a cover: nothing, and what was set is there again when the cover goes', async () => {
    await openFor('circle');
    await ask('screen.setHand', { region: 0, hand: 'Merel' });
    await ask('screen.stop', {});
    expect(await view()).toMatchObject({ ...nothing, cover: 'stopped' });
    await tell('room.blank', { on: false });
    expect((await view()).cover).toBe('stopped');
    await tell('room.resume', {});
    expect(await view()).toMatchObject({
      cover: 'none',
      title: 'Ronde',
      hands: ['Merel'],
      activity: { type: 'board' },
    });
  });

  test('a frozen picture stands still, until something in it may be seen no longer', async () => {
    await openFor('circle');
    await tell('room.freeze', { on: true });
    const frozen = await view();
    await tell('room.show', { activity: { type: 'outlook' } });
    await tell('meeting.next', { skip: false });
    await tell('stories.add', {
      title: 'Nieuw',
      tellerId: null,
      sessionId: null,
      prompt: '',
      wordless: false,
    });
    await tell('fragments.mark', {
      id: 'new',
      storyId: 'open',
      words: 'Nieuw stukje',
      kind: 'moment',
      attachmentId: null,
    });
    expect(await view()).toEqual(frozen);
    await tell('consent.setForStory', { storyId: 'among', use: 'circle', granted: false });
    expect(JSON.stringify(await view())).not.toContain(secret.quote);
    expect(await view()).toMatchObject({ frozen: true, activity: { type: 'board' } });
  });

  test('frozen for one company is not shown to the next', async () => {
    await openFor('circle', { type: 'story', storyId: 'among' });
    await tell('room.freeze', { on: true });
    await tell('room.setAudience', { audience: 'staff' });
    expect(await view()).toMatchObject({ frozen: false, activity: { type: 'withheld' } });
  });

  test('a hand that may not be named any more is nobody', async () => {
    await openFor('staff');
    await ask('screen.setHand', { region: 0, hand: 'Merel' });
    await tell('participants.update', { id: 'Merel', showName: false });
    expect(await view()).toMatchObject({ people: [], hands: [null] });
    const place = { hand: 'Merel', places: [{ id: 'card', x: 1, y: 1 }] };
    expect(await ask('screen.placeCards', place)).toEqual({ ok: false, error: { type: 'notAllowed' } });
  });
});

describe('a page for a wider company', () => {
  test('is loaded anew, so that it has forgotten what it knew', async () => {
    await openFor('circle');
    await tell('room.setAudience', { audience: 'circle' });
    expect(desk.renewals()).toBe(0);
    await tell('room.setAudience', { audience: 'staff' });
    expect(desk.renewals()).toBe(1);
    await tell('room.setAudience', { audience: 'circle' });
    expect(desk.renewals()).toBe(1);
    await openFor('public');
    expect(desk.renewals()).toBe(2);
  });
});

describe('which text', () => {
  const may = (id: string): boolean => desk.room.mayUseText('screen', storyTextId(toId(id)));
  test('the one that is shown to who is there, and no other', async () => {
    await openFor('staff', { type: 'story', storyId: 'open' });
    expect([may('open'), may('among')]).toEqual([true, false]);
    await tell('room.show', { activity: { type: 'story', storyId: 'among' } });
    expect([may('open'), may('among')]).toEqual([false, false]);
    await tell('room.setAudience', { audience: 'circle' });
    expect([may('open'), may('among')]).toEqual([false, true]);
    await tell('room.blank', { on: true });
    expect(may('among')).toBe(false);
    expect(desk.room.mayUseText('control', storyTextId(among.id))).toBe(true);
  });

  test('words written on the room screen are kept when they may be seen no longer, and do not come back', async () => {
    await openFor('circle', { type: 'story', storyId: 'among' });
    await ask('texts.open', { textId: 'story:among' });
    await tell('room.setAudience', { audience: 'staff' });
    const late = { textId: 'story:among', update: new Uint8Array([0, 0]), writers: [] };
    expect(await ask('texts.push', late)).toEqual({ ok: true, value: { gap: false } });
    desk.later();
    const refused = { ok: false, error: { type: 'notAllowed' } };
    expect(await ask('texts.push', late)).toEqual(refused);
    expect(await ask('texts.open', { textId: 'story:among' })).toEqual(refused);
    expect(await ask('texts.sync', { textId: 'story:among', stateVector: new Uint8Array([0]) })).toEqual(
      refused,
    );
  });
});

describe('the time of a part', () => {
  test('is on the room screen once it is given, also when none was planned', async () => {
    await openFor('circle');
    await tell('blocks.update', { id: 'deel', minutes: 0 });
    expect((await view()).timer).toBe(null);
    await tell('meeting.extend', { minutes: 5 });
    expect((await view()).timer).toMatchObject({ remainingMs: 5 * 60_000 });
    await tell('meeting.extend', { minutes: -5 });
    expect((await view()).timer).toBe(null);
  });
});

describe('taking back on the room screen', () => {
  const move = (id: string) => ask('screen.placeCards', { hand: 'Merel', places: [{ id, x: 5, y: 5 }] });
  const label = async () => await ask('screen.undoLabel', { hand: 'Merel' });
  const none = { ok: true, value: null };
  const refused = { ok: false, error: { type: 'nothingToUndo' } };

  test('the own last step, named without a word that somebody wrote', async () => {
    await openFor('circle');
    await ask('screen.addPile', { hand: 'Merel', name: 'Moed', cardIds: ['card'], x: null, y: null });
    expect(await label()).toEqual({ ok: true, value: { key: 'undo.addPileUntitled', params: {} } });
    // Proof: piles have a text as id.
    const { id } = desk.database.prepare('SELECT id FROM pile').get() as { readonly id: string };
    expect(await ask('screen.placePile', { hand: 'Merel', id, x: 3, y: 3 })).toMatchObject({ ok: true });
    expect(await label()).toEqual({ ok: true, value: { key: 'undo.roomPlacePile', params: {} } });
    await ask('screen.undo', { hand: 'Merel' });
    await ask('screen.undo', { hand: 'Merel' });
    expect(await label()).toEqual(none);
    await move('card');
    expect(await label()).toEqual({ ok: true, value: { key: 'undo.placeCardUntitled', params: {} } });
  });

  test('not a step for another company, nor on what may be seen no longer', async () => {
    await openFor('circle');
    await move('secret');
    await tell('consent.setForStory', { storyId: 'among', use: 'circle', granted: false });
    expect([await label(), await ask('screen.undo', { hand: 'Merel' })]).toEqual([none, refused]);
    await move('card');
    await tell('room.setAudience', { audience: 'staff' });
    expect([await label(), await ask('screen.undo', { hand: 'Merel' })]).toEqual([none, refused]);
  });

  test('not what the same person did with the facilitator', async () => {
    await openFor('circle');
    await tell('room.setControlHand', { hand: 'Merel' });
    await tell('cards.place', { places: [{ id: 'card', x: 1, y: 1 }] });
    expect([await label(), await ask('screen.undo', { hand: 'Merel' })]).toEqual([none, refused]);
  });
});

describe('who writes in the control window', () => {
  test('somebody who does not take part any more writes nothing, and does again when put back', async () => {
    await tell('room.setControlHand', { hand: 'Bultrug' });
    expect(desk.room.author('control', {})).toBe('Bultrug');
    await tell('participants.remove', { id: 'Bultrug' });
    expect(desk.room.author('control', {})).toBe('regie');
    expect(await tell('room.state', {})).toMatchObject({ controlHand: null });
  });
});

describe('what may be called', () => {
  const own = screenOperations.filter((name) => name.startsWith('screen.'));
  const setting = (over: Partial<RoomSetting>): RoomSetting => ({ ...atStart, audience: 'circle', ...over });

  const always = ['screen.view', 'screen.keepDraft', 'screen.stop'];

  test('every screen operation in at least one activity, and always only looking, the hand sign and keeping what is being written', () => {
    expect(own.filter((name) => screenMay(setting({ cover: 'stopped' }), name))).toEqual(always);
    for (const name of own)
      expect(everyActivity.some((activity) => screenMay(setting({ activity }), name))).toBe(true);
    expect(own.filter((name) => screenMay(setting({ audience: null }), name))).toEqual(always);
  });

  test('frozen: nothing but fetching the pictures in it', () => {
    for (const activity of everyActivity) {
      const may = own.filter((name) => screenMay(setting({ activity, frozen: activity }), name));
      expect(may.filter((name) => ![...always, 'screen.picture'].includes(name))).toEqual([]);
    }
  });

  test('another company starts with a history of its own', () => {
    const before = setting({ frozen: { type: 'board' }, historyFrom: 3 });
    expect(withAudience(before, 'circle', 9)).toBe(before);
    expect(withAudience(before, 'staff', 9)).toMatchObject({ frozen: null, historyFrom: 9 });
  });
});

describe('what another company would see', () => {
  test('exactly what comes and goes', async () => {
    await openFor('circle', { type: 'story', storyId: 'among' });
    const preview = await tell('room.preview', { audience: 'staff' });
    expect(preview).toEqual({
      appears: [],
      disappears: [
        { kind: 'story', title: 'Onder ons' },
        { kind: 'fragment', title: secret.quote },
        { kind: 'name', title: 'Bultrug' },
      ],
      hidesActivity: true,
    } satisfies AudiencePreview);
    await tell('room.setAudience', { audience: 'staff' });
    expect(await tell('room.preview', { audience: 'circle' })).toMatchObject({
      appears: [{ title: 'Onder ons' }, { title: secret.quote }, { title: 'Bultrug' }],
      disappears: [],
      hidesActivity: false,
    });
    expect(await tell('room.preview', { audience: 'staff' })).toMatchObject({ appears: [], disappears: [] });
  });

  test('while the screen stands still: about what will show, since another company ends the freeze', async () => {
    await openFor('circle', { type: 'board' });
    await tell('room.freeze', { on: true });
    await tell('room.show', { activity: { type: 'story', storyId: 'among' } });
    expect(await tell('room.preview', { audience: 'staff' })).toMatchObject({ hidesActivity: true });
    await tell('room.freeze', { on: false });
    await tell('room.freeze', { on: true });
    await tell('room.show', { activity: { type: 'board' } });
    expect(await tell('room.preview', { audience: 'staff' })).toMatchObject({ hidesActivity: false });
  });
});
