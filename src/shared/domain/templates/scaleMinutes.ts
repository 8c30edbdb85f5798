const step = 5;

/**
 * The parts of a meeting made to fit the time there is: in proportion, in steps of five minutes, no part under five. What was
 * longer is never made shorter than what was shorter. The sum is the wish, to the nearest step; when there is not even five
 * minutes for each part, each gets five.
 */
export const scaleMinutes = (minutes: readonly number[], wish: number): readonly number[] => {
  const steps = minutes.map(() => 1);
  const whole = Math.round(wish / step);
  // Each step goes to the part that is furthest behind its share (the method of Webster for dividing seats).
  for (let given = minutes.length; given < whole; given += 1) {
    const next = furthestBehind(minutes, steps);
    if (next === null) break;
    steps[next] = (steps[next] ?? 0) + 1;
  }
  return steps.map((count) => count * step);
};

const furthestBehind = (minutes: readonly number[], steps: readonly number[]): number | null => {
  const claims = minutes.map((weight, index) => Math.max(weight, smallest) / (2 * (steps[index] ?? 0) + 1));
  return claims.length === 0 ? null : claims.indexOf(Math.max(...claims));
};

// A part without minutes comes after every other one.
const smallest = 0.01;

/** How long a programme takes, in minutes. */
export const totalMinutes = (parts: readonly { readonly minutes: number }[]): number =>
  parts.reduce((sum, part) => sum + part.minutes, 0);
