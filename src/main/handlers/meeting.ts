import type { MeetingView } from '@shared/contract/meeting';
import { opensLookingBack } from '@shared/domain/room/lookBack';
import {
  beginMeeting,
  extendTimer,
  goToPart,
  type Meeting,
  type MeetingPlace,
  nextPart,
  partAtHand,
  partBefore,
  placeAfter,
  timerOf,
  withTimer,
} from '@shared/domain/room/meeting';
import type { Timer } from '@shared/domain/room/timer';
import { err, ok } from '@shared/result';
import type { WriteDb } from '../db/handles';
import { answeredSince, readCommitments } from '../repositories/commitments';
import { lastCommand } from '../repositories/history';
import { readSessions } from '../repositories/sessions';
import type { MeetingClock } from '../room/meetingClock';
import { notFound } from './done';
import type { ActionHandlers, QueryHandlers } from './handler';

export type MeetingTools = {
  readonly openDb: () => WriteDb | null;
  readonly clock: MeetingClock;
  /** The meeting is over: nothing half-written in the room waits any more. */
  readonly onEnd: () => void;
  /** ISO 8601, UTC. */
  readonly now: () => string;
};

export const createMeetingQueries = ({ clock }: Pick<MeetingTools, 'clock'>) =>
  ({
    'meeting.get': ({ db }) => {
      const meeting = clock.get();
      const session = readSessions(db).find(({ id }) => id === meeting?.sessionId);
      if (!meeting || !session) return ok(null);
      const { id: sessionId, title, blocks } = session;
      const view: MeetingView = {
        sessionId,
        title,
        place: meeting.place,
        blocks,
        block: partAtHand(meeting, blocks),
        after: placeAfter(meeting, blocks),
        skipped: [...meeting.skipped],
        timer: timerOf(meeting, blocks),
        slept: clock.slept(),
        answered: [...answeredSince(db, meeting)],
      };
      return ok(view);
    },
  }) satisfies Partial<QueryHandlers>;

export const createMeetingActions = ({ openDb, clock, now, onEnd }: MeetingTools) => {
  /** Changes the meeting that is being held; `notFound` when none is. */
  const change = (work: (meeting: Meeting) => Meeting) => {
    // Time that has passed until now belongs to where the meeting was.
    clock.catchUp();
    const meeting = clock.get();
    if (!meeting) return notFound;
    clock.set(work(meeting));
    return ok(null);
  };
  /** A press that was meant for another place changes nothing. */
  const changeFrom = (from: MeetingPlace | undefined, work: (meeting: Meeting) => Meeting) =>
    change((meeting) => (from === undefined || meeting.place === from ? work(meeting) : meeting));
  const changeTimer = (work: (timer: Timer) => Timer) =>
    change((meeting) => withTimer(meeting, work(timerOf(meeting, clock.blocks()))));
  return {
    'meeting.begin': async ({ sessionId }) => {
      const db = openDb();
      if (!db) return err({ type: 'noWorkshopOpen' });
      const session = readSessions(db).find(({ id }) => id === sessionId);
      if (!session) return notFound;
      // A meeting that was broken off goes on where it was.
      if (clock.get()?.sessionId === sessionId) return ok(null);
      const looksBack = opensLookingBack(sessionId, session.blocks, readCommitments(db));
      const beginning = { startedAt: now(), begunSeq: lastCommand(db) };
      clock.set(beginMeeting(sessionId, session.blocks, { looksBack, ...beginning }));
      return ok(null);
    },
    'meeting.next': async ({ skip, from }) =>
      changeFrom(from, (meeting) => nextPart(meeting, clock.blocks(), skip)),
    'meeting.back': async ({ from }) => changeFrom(from, (meeting) => partBefore(meeting, clock.blocks())),
    'meeting.goTo': async ({ place }) => {
      const known =
        place === 'opening' || place === 'closing' || clock.blocks().some(({ id }) => id === place);
      return known ? change((meeting) => goToPart(meeting, place)) : notFound;
    },
    'meeting.extend': async ({ minutes }) => changeTimer((timer) => extendTimer(timer, minutes * 60_000)),
    'meeting.run': async ({ running }) => {
      if (!clock.get()) return notFound;
      clock.run(running);
      return ok(null);
    },
    'meeting.end': async () => {
      if (!openDb()) return err({ type: 'noWorkshopOpen' });
      clock.set(null);
      onEnd();
      return ok(null);
    },
  } satisfies Partial<ActionHandlers>;
};
