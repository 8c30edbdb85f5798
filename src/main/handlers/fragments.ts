import type { Fragment } from '@shared/domain/fragment';
import { err, ok } from '@shared/result';
import {
  binFragment,
  fragmentExists,
  insertFragment,
  noteNewMark,
  readFragments,
  updateFragment,
} from '../repositories/fragments';
import { patched } from '../repositories/patch';
import { readStories } from '../repositories/stories';
import { done, notFound } from './done';
import type { CommandHandlers, QueryHandlers } from './handler';

export const fragmentQueries = {
  'fragments.list': ({ db }, { storyId }) =>
    ok(readFragments(db).filter((fragment) => storyId === null || fragment.storyId === storyId)),
} satisfies Partial<QueryHandlers>;

export const fragmentCommands = {
  'fragments.mark': ({ db }, { id, storyId, words, kind, attachmentId }) => {
    const story = readStories(db).find((known) => known.id === storyId);
    if (!story) return notFound;
    if (attachmentId && !story.attachments.some((picture) => picture.id === attachmentId)) return notFound;
    if (!attachmentId && words.trim() === '') return err({ type: 'invalidInput', field: 'words' });
    if (fragmentExists(db, id)) return err({ type: 'invalidInput', field: 'id' });
    const told = attachmentId ? '' : words;
    const made = {
      id,
      storyId,
      words: told,
      quote: told,
      seal: 'verbatim',
      kind,
      circleOnly: false,
      attachmentId,
    } as const;
    insertFragment(db, made);
    if (!attachmentId) noteNewMark(db, made);
    return done({ id }, 'markFragment', { words: told });
  },
  'fragments.update': ({ db }, { id, ...patch }) => {
    const fragment = readFragments(db).find((known) => known.id === id);
    if (!fragment) return notFound;
    const sealed = withHonestSeal(fragment, patch);
    if (!sealed) return err({ type: 'invalidInput', field: 'quote' });
    updateFragment(db, patched(fragment, { ...patch, ...sealed }));
    return done(null, 'changeFragment', { words: fragment.quote });
  },
  'fragments.acceptChange': ({ db }, { id }) => {
    const fragment = readFragments(db).find((known) => known.id === id);
    if (!fragment || fragment.markState === 'lost') return notFound;
    if (fragment.markState === 'changed') updateFragment(db, withWordsOfNow(fragment));
    return done(null, 'acceptFragment', { words: fragment.words });
  },
  'fragments.remove': ({ db, now }, { ids }) => {
    const wanted = new Set(ids);
    const removed = readFragments(db).filter(({ id }) => wanted.has(id));
    if (removed.length < wanted.size) return notFound;
    const at = now();
    for (const { id } of removed) binFragment(db, id, at);
    if (removed.length > 1) return done(null, 'removeFragments', { number: String(removed.length) });
    return done(null, 'removeFragment', { words: removed[0]?.quote ?? '' });
  },
} satisfies Partial<CommandHandlers>;

type SealPatch = Pick<{ [K in keyof Fragment]?: Fragment[K] | undefined }, 'seal' | 'quote'>;

/**
 * Quote and seal after a change; null when they contradict each other. `verbatim` always means the words as told, and a
 * quote that departs from them without saying how counts as edited.
 */
const withHonestSeal = (
  fragment: Fragment,
  { seal, quote }: SealPatch,
): Pick<Fragment, 'seal' | 'quote'> | null => {
  if (seal === 'verbatim') {
    return quote === undefined || quote === fragment.words ? { seal, quote: fragment.words } : null;
  }
  const words = quote ?? fragment.quote;
  if (words.trim() === '' && fragment.attachmentId === null) return null;
  if (seal !== undefined) return { seal, quote: words };
  const departs = fragment.seal === 'verbatim' && words !== fragment.words;
  return { seal: departs ? 'edited' : fragment.seal, quote: words };
};

// A quote that somebody shortened or edited is a decision of its own, and stays.
const withWordsOfNow = (fragment: Fragment): Fragment => ({
  ...fragment,
  words: fragment.wordsNow,
  quote: fragment.seal === 'verbatim' ? fragment.wordsNow : fragment.quote,
});
