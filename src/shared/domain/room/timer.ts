/** The time of one part of a meeting, in milliseconds. */
export type Timer = {
  readonly plannedMs: number;
  /** Given to it later on; may be less than nothing. */
  readonly addedMs: number;
  readonly elapsedMs: number;
  readonly running: boolean;
};

/** A step longer than this means that the computer slept: that time is nobody's. */
const longestStepMs = 10_000;

/** What a step of the steady clock does: time passes, or the computer slept and the timer stands still. */
export const tick = (timer: Timer, stepMs: number): { readonly timer: Timer; readonly slept: boolean } => {
  if (!timer.running || stepMs <= 0) return { timer, slept: false };
  if (stepMs > longestStepMs) return { timer: { ...timer, running: false }, slept: true };
  return { timer: { ...timer, elapsedMs: timer.elapsedMs + stepMs }, slept: false };
};

/** Whether a time was planned or given: otherwise there is none to show, and nothing to be over. */
export const hasTime = ({ plannedMs, addedMs }: Timer): boolean => plannedMs + addedMs > 0;

/** What is left; nothing when the time is over. Whole milliseconds: a crumb that counting left behind is no time. */
export const remainingMs = ({ plannedMs, addedMs, elapsedMs }: Timer): number =>
  Math.max(0, Math.round(plannedMs + addedMs - elapsedMs));

/** "18:42"; hours are counted as minutes. A begun second counts as a whole one, so that 0:00 means over. */
export const timerText = (ms: number): string => {
  const seconds = Math.ceil(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
};

/** What is left of a timer some time after somebody said how it stood. */
export const remainingAfter = (
  said: { readonly remainingMs: number; readonly running: boolean },
  passedMs: number,
): number => (said.running ? Math.max(0, said.remainingMs - Math.max(0, passedMs)) : said.remainingMs);

/** Minutes as they are said: rounded, and nothing in the last one. */
export const wholeMinutes = (ms: number): number => (ms < 60_000 ? 0 : Math.round(ms / 60_000));
