import type { Topic } from '@shared/contract/operation';
import { type Meeting, timerOf, withTimer } from '@shared/domain/room/meeting';
import { tick } from '@shared/domain/room/timer';
import type { AgendaBlock } from '@shared/domain/session';
import type { WriteDb } from '../db/handles';
import { eraseMeeting, readMeeting, writeMeeting } from '../repositories/meetingRun';
import { readSessions } from '../repositories/sessions';

export type ClockTools = {
  readonly openDb: () => WriteDb | null;
  readonly changed: (topics: readonly Topic[]) => void;
  /** A clock that only goes forward, in milliseconds: setting the computer's time does not touch it. */
  readonly steadyMs: () => number;
  /** Does the work again and again, so many milliseconds apart; gives what ends it. */
  readonly every: (work: () => void, milliseconds: number) => () => void;
};

/** The meeting that is being held, and its time. */
export type MeetingClock = {
  /** Null when none is held, or no werkplaats is open. */
  readonly get: () => Meeting | null;
  readonly set: (meeting: Meeting | null) => void;
  /** The programme of the meeting that is being held. */
  readonly blocks: () => readonly AgendaBlock[];
  /** Counts the time up to now. */
  readonly catchUp: () => void;
  readonly run: (running: boolean) => void;
  /** The computer slept since the timer last ran; over as soon as it runs again. */
  readonly slept: () => boolean;
  /** The computer goes to sleep: time stands still from here. */
  readonly suspend: () => void;
  /** Another werkplaats was opened, or none: forget and read again. Keeps what was spent first. */
  readonly leave: () => void;
};

const stepMs = 1000;
/** How much time a crash may cost, in milliseconds: words are kept at once, the clock now and then. */
const keepEveryMs = 10_000;

/** Makes the clock. Time that passes is kept on disk now and then, and at every change at once. */
export const createMeetingClock = (tools: ClockTools): MeetingClock => {
  let meeting: Meeting | null | undefined;
  let last = tools.steadyMs();
  let unkeptMs = 0;
  let slept = false;
  let stop = (): void => undefined;

  const get = (): Meeting | null => {
    const db = tools.openDb();
    if (meeting === undefined && db) meeting = readMeeting(db);
    return meeting ?? null;
  };
  const blocks = (): readonly AgendaBlock[] => {
    const [db, held] = [tools.openDb(), get()];
    return (db && held && readSessions(db).find(({ id }) => id === held.sessionId)?.blocks) || [];
  };
  const keep = (): void => {
    const db = tools.openDb();
    if (!db || meeting === undefined) return;
    unkeptMs = 0;
    if (meeting) writeMeeting(db, meeting);
    else eraseMeeting(db);
  };
  const hold = (next: Meeting | null): void => {
    meeting = next;
    stop();
    stop = () => undefined;
    last = tools.steadyMs();
    if (!next?.running) return;
    slept = false;
    stop = tools.every(step, stepMs);
  };
  const step = (): void => {
    const now = tools.steadyMs();
    const passed = now - last;
    last = now;
    const db = tools.openDb();
    if (!db || !meeting?.running) return;
    const ticked = tick(timerOf(meeting, blocks()), passed);
    meeting = withTimer(meeting, ticked.timer);
    unkeptMs += passed;
    if (ticked.slept) standStill();
    else if (unkeptMs >= keepEveryMs) keep();
  };
  const standStill = (): void => {
    slept = true;
    if (meeting) hold({ ...meeting, running: false });
    keep();
    tools.changed(['meeting']);
  };
  return {
    get,
    blocks,
    catchUp: () => step(),
    set: (next) => {
      hold(next);
      keep();
      tools.changed(['meeting']);
    },
    run: (running) => {
      step();
      const known = get();
      if (!known || known.running === running) return;
      hold({ ...known, running });
      keep();
      tools.changed(['meeting']);
    },
    slept: () => slept,
    suspend: () => {
      if (!meeting?.running) return;
      step();
      if (meeting.running) standStill();
    },
    leave: () => {
      step();
      if (meeting) keep();
      hold(null);
      meeting = undefined;
      slept = false;
    },
  };
};
