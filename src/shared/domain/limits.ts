/** Longest title, name or one-line field, in UTF-16 units. */
export const titleLimit = 200;

/** Longest sentence (a question, a voice, a promise), in UTF-16 units. */
export const sentenceLimit = 2000;

/** Longest plain multi-line field (purpose, instruction, note), in UTF-16 units. */
export const fieldLimit = 20_000;

/** Longest live text, in UTF-16 units: some 800,000 words. A longer paste is refused with a sentence. */
export const liveTextLimit = 5_000_000;

/** Largest picture taken in, in bytes. */
export const pictureLimitBytes = 20 * 1024 * 1024;

/** Largest sound taken in, in bytes. */
export const soundLimitBytes = 16 * 1024 * 1024;

/** Longest sound taken in, in milliseconds. */
export const soundLimitMs = 15 * 60_000;
