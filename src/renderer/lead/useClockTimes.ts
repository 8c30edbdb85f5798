import type { MeetingView } from '@shared/contract/meeting';
import type { MeetingPlace } from '@shared/domain/room/meeting';
import { blockTimes } from '@shared/domain/session';
import { useEffect, useReducer } from 'react';
import { placesOf } from './fitting';
import { useRemainingNow } from './useRemaining';

export type ClockTimes = {
  readonly planned: ReadonlyMap<MeetingPlace, string>;
  /** For parts to come, when that will be another time than planned. */
  readonly expected: ReadonlyMap<MeetingPlace, string>;
};

const lookAgainMs = 20_000;
/** Less is nothing to speak of. */
const worthSaying = 5;
/** More, and the meeting is held at another time of day than planned: then what was planned says nothing any more. */
const otherTimeOfDay = 4 * 60;

/** When each part was planned, and when it will really be. */
export const useClockTimes = (meeting: MeetingView, startsAt: string): ClockTimes => {
  const remaining = useRemainingNow(meeting.timer);
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    const looking = setInterval(redraw, lookAgainMs);
    return () => clearInterval(looking);
  }, []);
  const now = new Date();
  return clockTimes(meeting, startsAt, {
    minuteOfDay: now.getHours() * 60 + now.getMinutes(),
    leftMs: remaining(),
  });
};

type Moment = { readonly minuteOfDay: number; readonly leftMs: number };

/** The same at a given moment. */
export const clockTimes = (
  { blocks, place }: Pick<MeetingView, 'blocks' | 'place'>,
  startsAt: string,
  { minuteOfDay, leftMs }: Moment,
): ClockTimes => {
  const places = placesOf(blocks);
  const at = places.indexOf(place);
  const starts = blockTimes(startsAt, [...blocks, { minutes: 0 }]);
  const planned = new Map<MeetingPlace, string>(
    // The opening has no time of its own: it comes before the first part.
    places.slice(1).map((each, index) => [each, starts[index] ?? ''] as const),
  );
  const nowText = `${Math.floor(minuteOfDay / 60)}:${String(minuteOfDay % 60).padStart(2, '0')}`;
  const coming = places.slice(at + 1);
  const minutesBefore = (index: number): number =>
    Math.round(leftMs / 60_000) + blocks.slice(at, at + index).reduce((sum, { minutes }) => sum + minutes, 0);
  // A part that is gone from the programme: nobody knows when the others come.
  if (at < 0) return { planned, expected: new Map() };
  const really = coming.map((each, index) => {
    const [, time = ''] = blockTimes(nowText, [{ minutes: minutesBefore(index) }, { minutes: 0 }]);
    return [each, time] as const;
  });
  const shift = (each: MeetingPlace, time: string): number => apart(time, planned.get(each) ?? '');
  if (really.some(([each, time]) => shift(each, time) > otherTimeOfDay)) {
    return { planned: new Map(), expected: new Map(really) };
  }
  return { planned, expected: new Map(really.filter(([each, time]) => shift(each, time) >= worthSaying)) };
};

/** Minutes between two times of the day, the short way round. */
const apart = (one: string, other: string): number => {
  const minutes = Math.abs(minuteOf(one) - minuteOf(other));
  return Math.min(minutes, 24 * 60 - minutes);
};

const minuteOf = (time: string): number => {
  const [hours = '0', minutes = '0'] = time.split(':');
  return Number(hours) * 60 + Number(minutes);
};
