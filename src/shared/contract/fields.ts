import { z } from 'zod';
import { cleanLine, cleanText } from '../domain/cleanText';
import { fieldLimit, titleLimit } from '../domain/limits';

// A generous outer bound, so that a runaway value is refused before it is cleaned.
const outerLimit = 10_000_000;

/** A title or name: cleaned to one line of at most `titleLimit`; may be empty (the handler decides). */
export const line = z
  .string()
  .max(outerLimit)
  .transform((text) => cleanLine(text, titleLimit));

/** A sentence of somebody's or the group's own: one line up to 2,000 characters. */
export const sentence = z
  .string()
  .max(outerLimit)
  .transform((text) => cleanLine(text, 2000));

/** A multi-line field: cleaned, at most `fieldLimit`. */
export const field = z
  .string()
  .max(outerLimit)
  .transform((text) => cleanText(text).slice(0, fieldLimit).toWellFormed());

/** No input. */
export const nothing = z.object({}).strict();
