/** Points on the slide as a CSS length in its box. */
export const pt = (points: number): string => `calc(${points} * var(--pt))`;
