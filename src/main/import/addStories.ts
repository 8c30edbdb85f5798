import { cleanLine } from '@shared/domain/cleanText';
import { titleLimit } from '@shared/domain/limits';
import { pseudonyms } from '@shared/domain/pseudonyms';
import { type ParticipantId, storyTextId, toId } from '@shared/ids';
import type { WriteDb } from '../db/handles';
import { insertParticipant, readParticipants } from '../repositories/participants';
import { insertStory } from '../repositories/stories';
import { seedText } from '../texts/seed';
import type { ImportedStory } from './textToStory';

export type AddStoriesOptions = {
  /** Whose stories they are; someone new joins the circle. Null: nobody's yet. */
  readonly pseudonym: string | null;
  /** ISO 8601, UTC. */
  readonly now: () => string;
  /** A fresh unique string, fit for `toId`. */
  readonly newId: () => string;
};

/** Adds stories with their texts, all or none. Released for nothing: that is for the teller to say. */
export const addStories = (
  db: WriteDb,
  stories: readonly ImportedStory[],
  { pseudonym, now, newId }: AddStoriesOptions,
): void =>
  db.transaction(() => {
    const tellerId = pseudonym === null ? null : tellerNamed(db, pseudonym, newId);
    for (const { title, text } of stories) {
      const id = toId<'story'>(newId());
      const blank = { writtenBy: null, sessionId: null, prompt: '', wordless: false };
      insertStory(db, { ...blank, id, title, tellerId, createdAt: now() });
      seedText(db, storyTextId(id), text);
    }
  });

const tellerNamed = (db: WriteDb, pseudonym: string, newId: () => string): ParticipantId => {
  const name = cleanLine(pseudonym, titleLimit);
  const same = (other: string): boolean => other.trim().toLowerCase() === name.toLowerCase();
  const known = readParticipants(db).find((participant) => same(participant.pseudonym));
  if (known) return known.id;
  const id = toId<'participant'>(newId());
  const picture = pseudonyms.find((proposal) => same(proposal.name))?.picture ?? '';
  const blank = { role: 'expert', perspective: '', note: '', showName: false } as const;
  insertParticipant(db, { ...blank, id, pseudonym: name, picture });
  return id;
};
