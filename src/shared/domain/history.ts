import type { Caller } from '../contract/operation';

/** Whom the log and the live texts name when nobody's hand was chosen in a window. */
export const windowAuthors: Readonly<Record<Caller, string>> = { control: 'regie', screen: 'zaal' };

/**
 * Whom the log names when nobody was chosen in one of several strips of the room screen. With another number of strips other
 * people stand at them: how many there were is part of the name.
 */
export const stripAuthor = (strip: number, count: number): string =>
  count === 1 ? windowAuthors.screen : `${windowAuthors.screen}:${strip + 1}/${count}`;

/** A line of the command log as far as undo needs it. */
export type HistoryEntry = {
  readonly seq: number;
  readonly author: string;
  /** 0 = in force; otherwise the order in which it was taken back. */
  readonly undoneAt: number;
  /** Taken back, and then the author went on differently: it can no longer be redone. In force: it stays for good. */
  readonly dropped: boolean;
};

/** The author's last step that is in force and was not passed over, or null. */
export const nextUndo = (entries: readonly HistoryEntry[], author: string): HistoryEntry | null =>
  entries
    .filter((e) => e.author === author && e.undoneAt === 0 && !e.dropped)
    .reduce<HistoryEntry | null>(latestSeq, null);

/** The author's step that was taken back last and can come back, or null. */
export const nextRedo = (entries: readonly HistoryEntry[], author: string): HistoryEntry | null =>
  entries
    .filter((e) => e.author === author && e.undoneAt > 0 && !e.dropped)
    .reduce<HistoryEntry | null>((best, e) => (best === null || e.undoneAt > best.undoneAt ? e : best), null);

const latestSeq = (best: HistoryEntry | null, entry: HistoryEntry): HistoryEntry =>
  best === null || entry.seq > best.seq ? entry : best;
