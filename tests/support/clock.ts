export type TestClock = {
  /** ISO 8601, UTC; stands still until `tick`. */
  readonly now: () => string;
  readonly tick: (milliseconds: number) => void;
};

/** A clock that moves only when told. */
export const createTestClock = (start = '2026-03-10T12:00:00.000Z'): TestClock => {
  let time = Date.parse(start);
  return {
    now: () => new Date(time).toISOString(),
    tick: (milliseconds) => {
      time += milliseconds;
    },
  };
};

/** Ids in order: `id-1`, `id-2`, … */
export const createTestIds = (prefix = 'id'): (() => string) => {
  let count = 0;
  return () => {
    count += 1;
    return `${prefix}-${count}`;
  };
};
