import type { AppEvent } from '@shared/contract';
import type { Language } from '@shared/language/translate';
import type { WriteDb } from '../db/handles';
import { slidesFor } from '../handlers/shareContent';
import type { Announcer } from '../ipc/announcer';
import type { Texts } from '../texts/createTexts';
import { type ClockTools, createMeetingClock, type MeetingClock } from './meetingClock';
import { createRoom, type Room, type RoomWindow } from './room';

export type RoomLines = {
  /** The open werkplaats. */
  readonly current: () => { readonly db: WriteDb; readonly texts: Texts } | null;
  readonly language: () => Language;
  readonly window: RoomWindow;
  readonly announcer: Announcer;
  readonly time: Pick<ClockTools, 'steadyMs' | 'every' | 'onProblem'>;
};

export type ConnectedRoom = {
  readonly room: Room;
  readonly clock: MeetingClock;
  /** The only way to the windows: what the room window may not hear now does not go there. */
  readonly send: Announcer['send'];
  /** To be told of every change of data, before anybody asks for it again. */
  readonly changed: Announcer['changed'];
};

/** Makes the room and the meeting's clock, and puts the room between everything that happens and the room window. */
export const connectRoom = ({ current, language, window, announcer, time }: RoomLines): ConnectedRoom => {
  /** What the room shows is worked out anew before any window asks for it. */
  const changed: Announcer['changed'] = (topics) => {
    room.touched();
    announcer.changed(topics);
  };
  // Not brought up to date each time: that would be at every key. Lists follow a text by themselves.
  const openDb = (): WriteDb | null => current()?.db ?? null;
  const clock = createMeetingClock({ ...time, openDb, changed });
  const room = createRoom({
    openDb,
    slidesFor: (db, audience) => slidesFor(db, audience, language()),
    window,
    clock,
    changed: announcer.changed,
    recheckTexts: () => current()?.texts.recheck(),
  });
  return {
    room,
    clock,
    changed,
    send: (to, event) => {
      const heard = to === 'screen' ? forScreen(room, event) : event;
      if (heard) announcer.send(to, heard);
    },
  };
};

/** An event as the room window may hear it; null when it may not. */
const forScreen = (room: Room, event: AppEvent): AppEvent | null => {
  // A frozen picture does not move: what is typed meanwhile comes when it goes on.
  const isFrozen = room.setting().frozen !== null;
  if (isFrozen && (event.type === 'text' || event.type === 'caret')) return null;
  if (event.type !== 'caret') return event;
  const isKnown = event.hand === null || room.people().some(({ id }) => id === event.hand);
  return isKnown ? event : { ...event, hand: 'unnamed' };
};
