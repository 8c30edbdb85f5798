import type { Topic } from '@shared/contract/operation';
import { type Meeting, runMeeting, timerOf, withTimer } from '@shared/domain/room/meeting';
import { tick } from '@shared/domain/room/timer';
import type { AgendaBlock } from '@shared/domain/session';
import type { WriteDb } from '../db/handles';
import { eraseMeeting, isMeetingThere, readMeeting, writeMeeting } from '../repositories/meetingRun';
import { readSessions } from '../repositories/sessions';

export type ClockTools = {
  readonly openDb: () => WriteDb | null;
  readonly changed: (topics: readonly Topic[]) => void;
  /** A clock that only goes forward, in milliseconds: setting the computer's time does not touch it. */
  readonly steadyMs: () => number;
  /** Does the work again and again, so many milliseconds apart; gives what ends it. */
  readonly every: (work: () => void, milliseconds: number) => () => void;
  /** The time could not be kept on disk. The meeting goes on; what is lost is the clock, should the app stop now. */
  readonly onProblem: (error: unknown) => void;
};

/** The meeting that is being held, and its time. */
export type MeetingClock = {
  /** Null when none is held, when it lies in the bin, or no werkplaats is open. */
  readonly get: () => Meeting | null;
  readonly set: (meeting: Meeting | null) => void;
  /** The programme of the meeting that is being held. */
  readonly blocks: () => readonly AgendaBlock[];
  /** Counts the time up to now. */
  readonly catchUp: () => void;
  readonly run: (running: boolean) => void;
  /** The computer slept since the timer last ran; over as soon as it runs again, or another part or meeting begins. */
  readonly slept: () => boolean;
  /** The computer goes to sleep: time stands still from here. */
  readonly suspend: () => void;
  /** Another werkplaats was opened, or none: forget and read again. Keeps what was spent first. */
  readonly leave: () => void;
};

const stepMs = 1000;
/** How much time a crash may cost, in milliseconds: words are kept at once, the clock now and then. */
const keepEveryMs = 5000;

/** Makes the clock. Time that passes is kept on disk now and then, and at every change at once. */
export const createMeetingClock = (tools: ClockTools): MeetingClock => {
  const hands = startHands(tools);
  /** Changes the meeting, keeps it and says so. */
  const set = (next: Meeting | null): void => {
    inHand(tools, hands);
    hold(tools, hands, next);
    keep(tools, hands);
    tools.changed(['meeting']);
  };
  const get = (): Meeting | null => meetingOf(tools, hands);
  const catchUp = (): void => step(tools, hands);
  return {
    get,
    set,
    blocks: () => blocksOf(tools, get()),
    catchUp,
    run: (running) => {
      catchUp();
      const known = get();
      if (known && known.running !== running) set(runMeeting(known, running));
    },
    slept: () => hands.slept,
    suspend: () => {
      catchUp();
      if (get()?.running) standStill(tools, hands);
    },
    leave: () => {
      catchUp();
      if (hands.meeting) keep(tools, hands);
      letGo(tools, hands);
    },
  };
};

type ClockHands = {
  /** Where the meeting was read from. */
  db: WriteDb | null;
  /** Undefined: not read yet. */
  meeting: Meeting | null | undefined;
  lastMs: number;
  unkeptMs: number;
  slept: boolean;
  stop: () => void;
};

const startHands = ({ steadyMs }: ClockTools): ClockHands => ({
  db: null,
  meeting: undefined,
  lastMs: steadyMs(),
  unkeptMs: 0,
  slept: false,
  stop: () => undefined,
});

const letGo = (tools: ClockTools, hands: ClockHands): void => {
  hands.stop();
  Object.assign(hands, startHands(tools));
};

/** The werkplaats that is open, with its own meeting in hand and not that of another one. */
const inHand = (tools: ClockTools, hands: ClockHands): WriteDb | null => {
  const db = tools.openDb();
  if (db !== hands.db) letGo(tools, hands);
  hands.db = db;
  if (db && hands.meeting === undefined) hands.meeting = readMeeting(db);
  return db;
};

const meetingOf = (tools: ClockTools, hands: ClockHands): Meeting | null => {
  const db = inHand(tools, hands);
  const { meeting } = hands;
  return db && meeting && isMeetingThere(db, meeting.sessionId) ? meeting : null;
};

const blocksOf = ({ openDb }: ClockTools, meeting: Meeting | null): readonly AgendaBlock[] => {
  const db = openDb();
  if (!db || !meeting) return [];
  return readSessions(db).find(({ id }) => id === meeting.sessionId)?.blocks ?? [];
};

const hold = (tools: ClockTools, hands: ClockHands, next: Meeting | null): void => {
  hands.stop();
  if (!isSameMoment(hands.meeting, next)) hands.slept = false;
  hands.meeting = next;
  hands.stop = () => undefined;
  hands.lastMs = tools.steadyMs();
  if (!next?.running) return;
  hands.slept = false;
  hands.stop = tools.every(() => step(tools, hands), stepMs);
};

/** Whether both are the same part of the same meeting: only there it is news that the computer slept. */
const isSameMoment = (former: Meeting | null | undefined, next: Meeting | null): boolean =>
  former?.sessionId === next?.sessionId && former?.place === next?.place;

const keep = ({ onProblem }: ClockTools, hands: ClockHands): void => {
  const { db, meeting } = hands;
  if (!db || meeting === undefined) return;
  hands.unkeptMs = 0;
  try {
    if (meeting) writeMeeting(db, meeting);
    else eraseMeeting(db);
  } catch (error) {
    onProblem(error);
  }
};

const step = (tools: ClockTools, hands: ClockHands): void => {
  const now = tools.steadyMs();
  const passed = now - hands.lastMs;
  hands.lastMs = now;
  const meeting = meetingOf(tools, hands);
  if (!meeting?.running) return;
  const ticked = tick(timerOf(meeting, blocksOf(tools, meeting)), passed);
  hands.meeting = withTimer(meeting, ticked.timer);
  hands.unkeptMs += passed;
  if (ticked.slept) standStill(tools, hands);
  else if (hands.unkeptMs >= keepEveryMs) keep(tools, hands);
};

const standStill = (tools: ClockTools, hands: ClockHands): void => {
  if (hands.meeting) hold(tools, hands, { ...hands.meeting, running: false });
  hands.slept = true;
  keep(tools, hands);
  tools.changed(['meeting']);
};
