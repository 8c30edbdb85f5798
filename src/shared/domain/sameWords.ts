/** Words as they are compared: capitals and white space do not matter. */
export const folded = (words: string): string => words.replace(/\s+/g, ' ').trim().toLowerCase();

// A shorter piece ("en toen") stands in many sentences by chance.
const tellingLength = 12;

/** Whether one of these folded words stands in the other, and is long enough to tell something. */
export const oneHoldsOther = (one: string, other: string): boolean => holds(one, other) || holds(other, one);

const holds = (whole: string, part: string): boolean => part.length >= tellingLength && whole.includes(part);
