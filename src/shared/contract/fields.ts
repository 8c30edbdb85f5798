import { z } from 'zod';
import { cleanLine, cleanText } from '../domain/cleanText';
import { fieldLimit, sentenceLimit, titleLimit } from '../domain/limits';

// A generous outer bound, so that a runaway value is refused before it is cleaned.
const outerLimit = 10_000_000;
const whole = Number.POSITIVE_INFINITY;

/** Cleaned first, then held to its limit: too long is refused and said, never cut in silence. */
const text = (clean: (typed: string) => string, limit: number) =>
  z.string().max(outerLimit).transform(clean).pipe(z.string().max(limit));

/** A title or name: cleaned to one line of at most `titleLimit`; may be empty (the handler decides). */
export const line = text((typed) => cleanLine(typed, whole), titleLimit);

/** A sentence of somebody's or the group's own: one line up to `sentenceLimit`. */
export const sentence = text((typed) => cleanLine(typed, whole), sentenceLimit);

/** A multi-line field: cleaned, at most `fieldLimit`. */
export const field = text(cleanText, fieldLimit);

/** No input. */
export const nothing = z.object({}).strict();
