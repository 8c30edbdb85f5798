import { type ConsentByUse, consentFor, type Use } from '@shared/domain/consent';
import type { ParticipantId, StoryId } from '@shared/ids';
import type { ReadDb, WriteDb } from '../db/handles';
import { sql } from '../db/sql';

export type ConsentChange = { readonly use: Use; readonly granted: boolean; readonly at: string };

type Given = { readonly owner: string; readonly use: Use };

/** What each teller said yes to. Who is absent said yes to nothing. */
export const readTellerConsents = (db: ReadDb): ReadonlyMap<string, ConsentByUse> =>
  byOwner(db.all<Given>(sql`SELECT participant_id AS owner, use FROM teller_consent WHERE granted = 1`));

/** What each story was released for. */
export const readStoryConsents = (db: ReadDb): ReadonlyMap<string, ConsentByUse> =>
  byOwner(db.all<Given>(sql`SELECT story_id AS owner, use FROM story_consent WHERE granted = 1`));

export const setTellerConsent = (
  db: WriteDb,
  id: ParticipantId,
  { use, granted, at }: ConsentChange,
): void => {
  db.run(sql`INSERT INTO teller_consent (participant_id, use, granted, at)
    VALUES (${id}, ${use}, ${granted ? 1 : 0}, ${at})
    ON CONFLICT (participant_id, use) DO UPDATE SET granted = excluded.granted, at = excluded.at`);
};

export const setStoryConsent = (db: WriteDb, id: StoryId, { use, granted, at }: ConsentChange): void => {
  db.run(sql`INSERT INTO story_consent (story_id, use, granted, at)
    VALUES (${id}, ${use}, ${granted ? 1 : 0}, ${at})
    ON CONFLICT (story_id, use) DO UPDATE SET granted = excluded.granted, at = excluded.at`);
};

const byOwner = (given: readonly Given[]): ReadonlyMap<string, ConsentByUse> => {
  const uses = Map.groupBy(given, ({ owner }) => owner);
  return new Map([...uses].map(([owner, list]) => [owner, consentFor(list.map(({ use }) => use))]));
};
