import { z } from 'zod';
import type { SharedAudience } from '../audience';
import type { AgendaBlockId, CommitmentId, SessionId } from '../ids';

export const methods = [
  'free',
  'checkIn',
  'promises',
  'storyRound',
  'pairTelling',
  'break',
  'sortAloneTogether',
  'plenary',
  'breakout',
  'panel',
  'mirror',
  'plusMinus',
  'agreements',
  'checkOut',
] as const;
export type Method = (typeof methods)[number];
export const methodSchema = z.enum(methods);

/** A part of a meeting. */
export type AgendaBlock = {
  readonly id: AgendaBlockId;
  readonly method: Method;
  readonly title: string;
  readonly minutes: number;
  /** For the facilitator; never on the room screen. */
  readonly instruction: string;
  /** The question put to the room; may be empty. */
  readonly prompt: string;
};

export const sessionStatuses = ['planned', 'done'] as const;
export type SessionStatus = (typeof sessionStatuses)[number];
export const sessionStatusSchema = z.enum(sessionStatuses);

/** One meeting. */
export type Session = {
  readonly id: SessionId;
  readonly title: string;
  /** ISO date (2026-03-10) or empty. */
  readonly date: string;
  readonly place: string;
  /** 24-hour clock, "13:00". */
  readonly startsAt: string;
  readonly status: SessionStatus;
  readonly blocks: readonly AgendaBlock[];
};

export const keptStates = ['open', 'kept', 'broken'] as const;
export type KeptState = (typeof keptStates)[number];
export const keptStateSchema = z.enum(keptStates);

/** A promise (toezegging) that somebody made, or an agreement (afspraak) of the circle with itself. */
export const commitmentKinds = ['promise', 'agreement'] as const;
export type CommitmentKind = (typeof commitmentKinds)[number];
export const commitmentKindSchema = z.enum(commitmentKinds);

/** What was promised or agreed, by whom, for when, and whether it was kept. */
export type Commitment = {
  readonly id: CommitmentId;
  readonly kind: CommitmentKind;
  /** Who was in the room when it was made; it does not show to a wider company. */
  readonly madeWith: SharedAudience;
  readonly text: string;
  readonly who: string;
  readonly due: string;
  readonly kept: KeptState;
  readonly sessionId: SessionId | null;
};

/**
 * Start time of each block, as "HH:MM", given the meeting's start and the minutes of the blocks before it.
 * An unreadable start counts from 00:00; times wrap at midnight.
 */
export const blockTimes = (
  startsAt: string,
  blocks: readonly Pick<AgendaBlock, 'minutes'>[],
): readonly string[] => {
  const [, hours = '0', minutes = '0'] = /^(\d{1,2}):(\d{2})$/.exec(startsAt) ?? [];
  const start = Number(hours) * 60 + Number(minutes);
  return blocks.map((_, index) => {
    const before = blocks.slice(0, index).reduce((sum, block) => sum + block.minutes, 0);
    return toClock(start + before);
  });
};

const toClock = (minutesOfDay: number): string => {
  const m = minutesOfDay % (24 * 60);
  return `${String(Math.floor(m / 60)).padStart(2, '0')}:${String(m % 60).padStart(2, '0')}`;
};
