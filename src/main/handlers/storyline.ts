import { buildStoryline, insightKey, type StorylineItem, type StorylineKey } from '@shared/domain/storyline';
import type { ReadDb } from '../db/handles';
import { readInsights } from '../repositories/insights';
import { patched } from '../repositories/patch';
import { readStorylineItems, writeStorylineItem } from '../repositories/storyline';
import { done, notFound } from './done';
import type { CommandHandlers } from './handler';

/** What is changed by hand in the storyline. How it is built and shown: handlers/share.ts. */
export const storylineCommands = {
  'storyline.update': ({ db }, { key, ...patch }) => {
    const item = readStoryline(db).find((known) => known.key === key);
    if (!item) return notFound;
    writeStorylineItem(db, patched(item, patch));
    return done(null, 'changeStoryline', { title: patch.title || item.title || statementOf(db, key) });
  },
  'storyline.move': ({ db }, { key, before }) => {
    const items = readStoryline(db);
    const moved = items.find((known) => known.key === key);
    if (!moved) return notFound;
    const staying = items.filter((item) => item !== moved);
    const found = before === key ? items.indexOf(moved) : staying.findIndex((item) => item.key === before);
    const index = found < 0 ? staying.length : found;
    // All get a place of their own: an order chosen by hand holds as a whole, also when insights come or go.
    staying.toSpliced(index, 0, moved).forEach((item, position) => {
      if (item.position !== position) writeStorylineItem(db, { ...item, position });
    });
    return done(null, 'moveStoryline');
  },
} satisfies Partial<CommandHandlers>;

const readStoryline = (db: ReadDb): readonly StorylineItem[] =>
  buildStoryline(
    readInsights(db).map(({ id }) => id),
    readStorylineItems(db),
  );

const statementOf = (db: ReadDb, key: StorylineKey): string =>
  readInsights(db).find(({ id }) => insightKey(id) === key)?.statement ?? '';
