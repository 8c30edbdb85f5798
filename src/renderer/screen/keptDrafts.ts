import type { ScreenDraft } from '@shared/contract/screenView';
import { placeKey } from '@shared/domain/room/draft';
import { call } from '../api/client';
import { halfWrittenIn, keepHalfWritten } from '../ui/halfWritten';
import { draftKey } from './draftKey';

// Not at every key; less than anybody would miss.
const waitMs = 300;

/** Where this page writes: set once. What it still sends after others came in is then kept as written before them. */
let book: number | null = null;
const noBook = -1;
const waiting = new Map<string, ScreenDraft>();
/** Fields in which somebody wrote on this page: what is here is newer than what main has. */
const written = new Set<string>();
let timer: ReturnType<typeof setTimeout> | undefined;

/** The book of the first picture that this page gets. */
export const openBook = (first: number): void => {
  book ??= first;
};

/** In which book this page writes; none before its first picture. */
export const pageBook = (): number => book ?? noBook;

/** Somebody wrote: main is told soon, so that it outlives this page. Put down or thrown away: at once. */
export const draftWritten = (draft: ScreenDraft): void => {
  const key = keyOf(draft);
  written.add(key);
  waiting.set(key, draft);
  clearTimeout(timer);
  if (draft.text === '') flushDrafts();
  else timer = setTimeout(flushDrafts, waitMs);
};

/** Sends what waits to be told. */
export const flushDrafts = (): void => {
  clearTimeout(timer);
  if (book === null) return;
  // No message when it fails: the words stand on the screen, and are not called kept anywhere.
  for (const draft of waiting.values()) void call('screen.keepDraft', { ...draft, book });
  waiting.clear();
};

/** Puts back what a former page left, in the fields that nobody touched on this one. */
export const fillDrafts = (drafts: readonly ScreenDraft[]): void => {
  for (const draft of drafts) {
    const key = keyOf(draft);
    if (!written.has(key) && halfWrittenIn(key) === '') keepHalfWritten(key, draft.text);
  }
};

/** These words went off this page without being put down: main may have them for when their hand is back. */
export const forgetWritten = (isGone: (key: string) => boolean): void => {
  for (const key of written) if (isGone(key)) written.delete(key);
};

const keyOf = ({ hand, place }: ScreenDraft): string => draftKey(hand, placeKey(place));
