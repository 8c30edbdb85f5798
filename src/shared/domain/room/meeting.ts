import type { AgendaBlockId, SessionId } from '../../ids';
import type { AgendaBlock } from '../session';
import type { Timer } from './timer';

/** Where a meeting is: looking back at what was agreed, in a part of the programme, or after the last part. */
export type MeetingPlace = 'opening' | 'closing' | AgendaBlockId;

/** Time spent in a place and given to it later, in milliseconds. Kept, so that going back goes on where it was. */
export type Spent = { readonly elapsedMs: number; readonly addedMs: number };

/** A meeting that is being held. */
export type Meeting = {
  readonly sessionId: SessionId;
  readonly place: MeetingPlace;
  readonly spent: ReadonlyMap<MeetingPlace, Spent>;
  readonly skipped: ReadonlySet<AgendaBlockId>;
  readonly running: boolean;
} & Beginning;

/** When a meeting began. */
export type Beginning = {
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  /** The last step in the log at that moment, which no clock changes; null when an older app began it. */
  readonly begunSeq: number | null;
};

type Parts = readonly Pick<AgendaBlock, 'id' | 'minutes'>[];

const nothingSpent: Spent = { elapsedMs: 0, addedMs: 0 };

/** Begins a meeting: first looking back, when the meeting opens with that; otherwise the first part. Nothing runs yet. */
export const beginMeeting = (
  sessionId: SessionId,
  parts: Parts,
  { looksBack, startedAt, begunSeq }: Beginning & { readonly looksBack: boolean },
): Meeting => ({
  sessionId,
  place: looksBack ? 'opening' : (parts[0]?.id ?? 'closing'),
  spent: new Map(),
  skipped: new Set(),
  running: false,
  startedAt,
  begunSeq,
});

/** The part at hand; null in the opening, the closing, and when it has been taken out of the programme. */
export const partAtHand = <P extends Parts[number]>(
  { place }: Pick<Meeting, 'place'>,
  parts: readonly P[],
): P | null => parts.find(({ id }) => id === place) ?? null;

/** The timer of the place at hand. Without a part nothing was planned. */
export const timerOf = (meeting: Meeting, parts: Parts): Timer => ({
  plannedMs: (partAtHand(meeting, parts)?.minutes ?? 0) * 60_000,
  ...(meeting.spent.get(meeting.place) ?? nothingSpent),
  running: meeting.running,
});

/** Keeps a timer as that of the place at hand. */
export const withTimer = (meeting: Meeting, { elapsedMs, addedMs, running }: Timer): Meeting => ({
  ...meeting,
  running,
  spent: new Map(meeting.spent).set(meeting.place, { elapsedMs, addedMs }),
});

/** Lets the time of the place at hand run, or stand still. Time runs in parts only. */
export const runMeeting = (meeting: Meeting, running: boolean): Meeting => ({
  ...meeting,
  running: running && isPart(meeting.place),
});

/** Gives time, which counts from now, also when the time was over; or takes it. Less than nothing cannot be left. */
export const extendTimer = (timer: Timer, moreMs: number): Timer => {
  const used = timer.elapsedMs - timer.plannedMs;
  return { ...timer, addedMs: Math.max(used, Math.max(timer.addedMs, used) + moreMs) };
};

/** Where "next" leads; null after the last place. */
export const placeAfter = (meeting: Meeting, parts: Parts): MeetingPlace | null => {
  const place = neighbour(meeting, parts, 1);
  return place === meeting.place ? null : place;
};

/** On to the next part; its time begins to run. `skip` notes that the part at hand was not held. */
export const nextPart = (meeting: Meeting, parts: Parts, skip = false): Meeting => {
  const part = partAtHand(meeting, parts);
  const place = neighbour(meeting, parts, 1);
  const skipped = skip && part ? new Set([...meeting.skipped, part.id]) : meeting.skipped;
  return goToPart({ ...meeting, skipped }, place);
};

/** Back to the part before; it stands still until somebody lets it run. */
export const partBefore = (meeting: Meeting, parts: Parts): Meeting => ({
  ...goToPart(meeting, neighbour(meeting, parts, -1)),
  running: false,
});

/** To any place. A part that is held after all is no longer skipped. Its time begins to run. */
export const goToPart = (meeting: Meeting, place: MeetingPlace): Meeting => ({
  ...meeting,
  place,
  running: isPart(place),
  skipped: new Set([...meeting.skipped].filter((id) => id !== place)),
});

const isPart = (place: MeetingPlace): boolean => place !== 'opening' && place !== 'closing';

const neighbour = (meeting: Meeting, parts: Parts, step: 1 | -1): MeetingPlace => {
  const order: readonly MeetingPlace[] = ['opening', ...parts.map(({ id }) => id), 'closing'];
  const index = order.indexOf(meeting.place);
  const next = index < 0 ? besideGone(meeting, order, step) : index + step;
  return order[Math.min(order.length - 1, Math.max(0, next))] ?? meeting.place;
};

/** Where a part was that is gone from the programme: just before the first one that was neither held nor skipped. */
const besideGone = ({ spent, skipped }: Meeting, order: readonly MeetingPlace[], step: 1 | -1): number => {
  const isDone = (place: MeetingPlace): boolean =>
    place === 'opening' || [...skipped].some((id) => id === place) || (spent.get(place)?.elapsedMs ?? 0) > 0;
  const first = order.findIndex((place) => !isDone(place));
  return step === 1 ? first : first - 1;
};
