import type { Card, SortView } from '@shared/contract/sort';
import { allCards, boardOf } from '@shared/domain/board/boardOf';
import { type Pile, type PileColour, pileColours, shownIn } from '@shared/domain/pile';
import { type FragmentId, toId } from '@shared/ids';
import { err, ok } from '@shared/result';
import type { ReadDb } from '../db/handles';
import { moveCards, orderAfter, placeCard, readCardPlaces } from '../repositories/board';
import { readFragments } from '../repositories/fragments';
import { readParticipants } from '../repositories/participants';
import {
  binPile,
  insertPile,
  mergePile,
  movePile,
  placePile,
  readPiles,
  recolourPile,
  renamePile,
  setPileTheme,
} from '../repositories/piles';
import { readStories } from '../repositories/stories';
import { readThemes } from '../repositories/workshop';
import { done, emptyTitle, notFound } from './done';
import type { CommandHandlers, QueryHandlers } from './handler';

export const sortQueries = {
  'sort.get': ({ db }) => ok(sortView(db)),
} satisfies Partial<QueryHandlers>;

const cardCommands = {
  'cards.move': ({ db }, { ids, pileId, before }) => {
    const cards = findCards(db, ids);
    const piles = readPiles(db);
    if (!cards || (pileId && !piles.some(({ id }) => id === pileId))) return notFound;
    moveCards(db, { ids, pileId: pileId && shownIn(pileId, piles), before });
    const [card] = cards;
    if (cards.length > 1) return done(null, 'moveCards', { number: String(cards.length) });
    return done(null, 'moveCard', { name: card?.pseudonym ?? '' });
  },
  'cards.place': ({ db }, { places }) => {
    const cards = findCards(
      db,
      places.map(({ id }) => id),
    );
    if (!cards) return notFound;
    // One step for the eye, one for "Terug": out of the pile and down on the table.
    const inPile = cards.filter(({ pileId }) => pileId !== null).map(({ id }) => id);
    const ids = places.map(({ id }) => id).filter((id) => inPile.includes(id));
    if (ids.length > 0) moveCards(db, { ids, pileId: null, before: null });
    for (const place of places) placeCard(db, place);
    const [card] = cards;
    if (cards.length > 1) return done(null, 'placeCards', { number: String(cards.length) });
    return done(null, 'placeCard', { name: card?.pseudonym ?? '' });
  },
} satisfies Partial<CommandHandlers>;

const pileCommands = {
  'piles.add': ({ db, newId }, { name, cardIds, x, y }) => {
    if (!findCards(db, cardIds)) return notFound;
    const id = toId<'pile'>(newId());
    insertPile(db, {
      id,
      name,
      colour: leastUsedColour(readPiles(db)),
      themeId: null,
      mergedInto: null,
      x,
      y,
    });
    moveCards(db, { ids: cardIds, pileId: id, before: null });
    return done({ id }, 'addPile', { name });
  },
  'piles.rename': ({ db }, { id, name }) => {
    if (!findPile(db, id)) return notFound;
    if (name === '') return emptyTitle;
    renamePile(db, id, name);
    return done(null, 'renamePile', { name });
  },
  'piles.update': ({ db }, { id, colour, themeId }) => {
    const pile = findPile(db, id);
    if (!pile || (themeId && !readThemes(db).some((theme) => theme.id === themeId))) return notFound;
    if (colour) recolourPile(db, id, colour);
    if (themeId !== undefined) setPileTheme(db, id, themeId);
    return done(null, 'changePile', { name: pile.name });
  },
  'piles.place': ({ db }, place) => {
    const pile = findPile(db, place.id);
    if (!pile) return notFound;
    placePile(db, place);
    return done(null, 'placePile', { name: pile.name });
  },
  'piles.move': ({ db }, { id, before }) => {
    const pile = findPile(db, id);
    if (!pile) return notFound;
    movePile(db, id, before);
    return done(null, 'movePile', { name: pile.name });
  },
  'piles.remove': ({ db, now }, { id }) => {
    const pile = findPile(db, id);
    if (!pile) return notFound;
    binPile(db, id, now());
    return done(null, 'removePile', { name: pile.name });
  },
} satisfies Partial<CommandHandlers>;

const mergeCommands = {
  'piles.merge': ({ db }, { from, into }) => {
    const piles = readPiles(db);
    const pile = piles.find(({ id }) => id === from);
    if (!pile || !piles.some(({ id }) => id === into)) return notFound;
    const target = shownIn(into, piles);
    // A pile cannot lie in itself, nor in one that lies in it.
    if (target === from) return err({ type: 'invalidInput', field: 'into' });
    orderAfter(db, from, target);
    mergePile(db, from, target);
    return done(null, 'mergePile', { name: pile.name });
  },
  'piles.unmerge': ({ db }, { id }) => {
    const pile = findPile(db, id);
    if (!pile?.mergedInto) return notFound;
    mergePile(db, id, null);
    return done(null, 'unmergePile', { name: pile.name });
  },
} satisfies Partial<CommandHandlers>;

export const sortCommands = { ...cardCommands, ...pileCommands, ...mergeCommands };

const sortView = (db: ReadDb): SortView =>
  boardOf(
    {
      piles: readPiles(db),
      fragments: readFragments(db),
      participants: readParticipants(db),
      stories: readStories(db),
      themes: readThemes(db),
    },
    readCardPlaces(db),
  );

/** The cards with these ids, or null when one of them is not there. */
const findCards = (db: ReadDb, ids: readonly FragmentId[]): readonly Card[] | null => {
  const wanted = new Set(ids);
  const cards = allCards(sortView(db)).filter(({ id }) => wanted.has(id));
  return cards.length === wanted.size ? cards : null;
};

const findPile = (db: ReadDb, id: string): Pile | undefined => readPiles(db).find((pile) => pile.id === id);

const leastUsedColour = (piles: readonly Pile[]): PileColour => {
  const count = (colour: PileColour): number => piles.filter((pile) => pile.colour === colour).length;
  return pileColours.reduce((best, colour) => (count(colour) < count(best) ? colour : best));
};
