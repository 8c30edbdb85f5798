import type { SharedAudience } from '@shared/audience';
import type { ScreenDraft } from '@shared/contract/screenView';
import { wasThere } from '@shared/domain/room/company';
import { placeKey } from '@shared/domain/room/draft';

/**
 * What is being written on the room screen and not put down yet, so that it outlives its page. Only in memory: nobody was
 * told that it is kept.
 */
export type Drafts = {
  /** What a page that is made now writes in. */
  readonly book: () => number;
  /**
   * Keeps what a page of this book wrote, with the company of that moment; without words it is forgotten. False when that
   * book is of another werkplaats.
   */
  readonly keep: (book: number, draft: ScreenDraft, company: SharedAudience) => boolean;
  /** Who was there for what a page of this book writes, with `now` in the room. Null: that book is of another werkplaats. */
  readonly companyOf: (book: number, now: SharedAudience) => SharedAudience | null;
  /** What this company may have back: the newest of each field, written in this company or a wider one. */
  readonly shownTo: (company: SharedAudience) => readonly ScreenDraft[];
  /** A wider company comes in. What the page of before still sends was written among this one. */
  readonly closeBook: (company: SharedAudience) => void;
  /** The meeting is over: nothing waits any more. */
  readonly clear: () => void;
  /** Another werkplaats, or none. */
  readonly forget: () => void;
};

/** So many people have no sheets; only a page gone wrong comes here. The oldest goes. */
const mostDrafts = 500;

type Kept = ScreenDraft & { readonly company: SharedAudience };

export const createDrafts = (): Drafts => {
  let book = 0;
  let kept: readonly Kept[] = [];
  /** Who was there when a former book was closed. */
  const closed = new Map<number, SharedAudience>();
  const companyOf = (from: number, now: SharedAudience): SharedAudience | null =>
    from === book ? now : (closed.get(from) ?? null);
  return {
    book: () => book,
    companyOf,
    keep: (from, draft, now) => {
      const company = companyOf(from, now);
      if (company === null) return false;
      const former = newestOf(kept, draft, company);
      const others = kept.filter((one) => one !== former);
      kept = draft.text === '' ? others : [...others, { ...draft, company }].slice(-mostDrafts);
      return true;
    },
    shownTo: (company) =>
      kept
        .filter((one) => one === newestOf(kept, one, company))
        .map(({ hand, place, text }) => ({ hand, place, text })),
    closeBook: (company) => {
      closed.set(book, company);
      book += 1;
    },
    clear: () => {
      kept = [];
    },
    forget: () => {
      kept = [];
      closed.clear();
      book += 1;
    },
  };
};

/** Of what this hand wrote in this field, the last that this company may see. */
const newestOf = (
  kept: readonly Kept[],
  { hand, place }: Pick<ScreenDraft, 'hand' | 'place'>,
  company: SharedAudience,
): Kept | undefined =>
  kept.findLast(
    (one) => one.hand === hand && placeKey(one.place) === placeKey(place) && wasThere(one.company, company),
  );
