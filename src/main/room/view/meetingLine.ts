import type { ScreenTimer } from '@shared/contract/screenView';
import { partAtHand, timerOf } from '@shared/domain/room/meeting';
import { hasTime, remainingMs } from '@shared/domain/room/timer';
import type { MeetingClock } from '../meetingClock';

/** What the room screen says of the meeting, whatever it shows. */
export type MeetingLine = { readonly title: string; readonly timer: ScreenTimer };

export const noMeeting: MeetingLine = { title: '', timer: null };

/** The part of the meeting and its time. What the facilitator is told to do is not in it. */
export const meetingLine = (clock: MeetingClock): MeetingLine => {
  const meeting = clock.get();
  if (!meeting) return noMeeting;
  const blocks = clock.blocks();
  const block = partAtHand(meeting, blocks);
  const timer = timerOf(meeting, blocks);
  return {
    title: block?.title ?? '',
    timer: block && hasTime(timer) ? { remainingMs: remainingMs(timer), running: timer.running } : null,
  };
};
