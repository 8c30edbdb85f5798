import type Database from 'better-sqlite3';
import type { WriteDb } from '../../../src/main/db/handles';
import { seedText } from '../../../src/main/texts/seed';
import { uses } from '../../../src/shared/domain/consent';
import type { WorkshopData } from '../../../src/shared/domain/workshopData';
import { tinySound } from '../../support/soundBytes';

type Value = string | number | null | Uint8Array;

/** What lies under the picture of a story: bytes that can be told from all others. */
export const pictureBytes = (id: string): Uint8Array => new TextEncoder().encode(`PNG ‹bytes-${id}›`);

/** What is heard of a story, in the same way. */
export const soundBytesOf = (id: string): Uint8Array => tinySound(`‹klank-${id}›`);

/** Writes a whole werkplaats as it is said, past every handler: also what no handler would let through, some of it in the bin. */
export const fillWorkshop = (
  { database, db }: { readonly database: Database.Database; readonly db: WriteDb },
  data: WorkshopData,
  binned: ReadonlySet<string> = new Set(),
): void => {
  const put = (table: string, row: Readonly<Record<string, Value>>): void => {
    const names = Object.keys(row);
    const marks = names.map(() => '?').join(', ');
    database
      .prepare(`INSERT INTO ${table} (${names.join(', ')}) VALUES (${marks})`)
      .run(...Object.values(row));
    if (binned.has(String(row['id'])))
      database.prepare(`UPDATE ${table} SET binned_at = ? WHERE id = ?`).run('2026', String(row['id']));
  };
  const all = <T>(list: readonly T[], work: (one: T, position: number) => void): void =>
    list.forEach((one, index) => {
      work(one, index + 1);
    });

  database.prepare('UPDATE workshop SET title = ?').run(data.workshop.title);
  database.transaction(() => {
    database.pragma('defer_foreign_keys = ON');
    all(data.themes, ({ id, name }, position) => put('theme', { id, name, position }));
    all(data.participants, ({ showName, consent, ...person }, position) => {
      put('participant', { ...person, show_name: Number(showName), position });
      for (const use of uses)
        put('teller_consent', { participant_id: person.id, use, granted: Number(consent[use]), at: '' });
    });
    all(data.sessions, ({ blocks, startsAt, ...session }, position) => {
      put('session', { ...session, starts_at: startsAt, position });
      all(blocks, (block, place) =>
        put('agenda_block', { ...block, session_id: session.id, position: place }),
      );
    });
    putMeeting(put, all, data);
    putStories(put, all, data);
    putFindings(put, all, data);
  })();
  for (const [id, rich] of data.texts) seedText(db, id, rich);
};

type Put = (table: string, row: Readonly<Record<string, Value>>) => void;
type All = <T>(list: readonly T[], work: (one: T, position: number) => void) => void;

const putMeeting = (put: Put, all: All, data: WorkshopData): void => {
  all(data.commitments, ({ sessionId, madeWith, ...made }, position) =>
    put('commitment', { ...made, session_id: sessionId, made_with: madeWith, position }),
  );
  all(data.groups, ({ blockId, members, ...group }, position) => {
    put('breakout_group', { ...group, block_id: blockId, position });
    for (const id of members) put('group_member', { group_id: group.id, participant_id: id });
  });
  for (const { blockId, participantId, role } of data.roles)
    put('block_role', { block_id: blockId, participant_id: participantId, role });
  all(data.slips, ({ sessionId, blockId, groupId, authorId, madeWith, turned, id, sign, text }, position) =>
    put('slip', {
      id,
      sign,
      text,
      session_id: sessionId,
      block_id: blockId,
      group_id: groupId,
      author_id: authorId,
      made_with: madeWith,
      turned: Number(turned),
      position,
    }),
  );
  all(data.choices, ({ id, sessionId, blockId, question, madeWith, decided, options }, position) => {
    put('choice', {
      id,
      session_id: sessionId,
      block_id: blockId,
      question,
      made_with: madeWith,
      decided: Number(decided),
      position,
    });
    all(options, (option, place) => put('choice_option', { ...option, choice_id: id, position: place }));
  });
};

const putStories = (put: Put, all: All, data: WorkshopData): void => {
  all(data.piles, ({ id, name, colour, themeId, mergedInto, x, y }, position) =>
    put('pile', { id, name, colour, theme_id: themeId, merged_into: mergedInto, x, y, position }),
  );
  all(data.stories, ({ id, title, tellerId, prompt, attachments, recordings, consent }, position) => {
    put('story', { id, title, teller_id: tellerId, prompt, created_at: '', position });
    for (const use of uses)
      put('story_consent', { story_id: id, use, granted: Number(consent[use]), at: '' });
    all(attachments, (picture, place) => {
      put('blob', { sha256: `sha-${picture.id}`, bytes: pictureBytes(picture.id) });
      put('attachment', { ...picture, story_id: id, sha256: `sha-${picture.id}`, position: place });
    });
    all(recordings, (sound, place) => {
      put('blob', { sha256: `sha-${sound.id}`, bytes: soundBytesOf(sound.id) });
      put('recording', { ...sound, story_id: id, sha256: `sha-${sound.id}`, position: place });
    });
  });
  all(data.fragments, ({ id, storyId, words, quote, seal, kind, circleOnly, pileId }, position) =>
    put('fragment', {
      id,
      words,
      quote,
      seal,
      kind,
      story_id: storyId,
      circle_only: Number(circleOnly),
      pile_id: pileId,
      position,
    }),
  );
};

const putFindings = (put: Put, all: All, data: WorkshopData): void => {
  all(data.insights, ({ id, kind, statement, strength, circleOnly, voices, memberChecks }, position) => {
    put('insight', { id, kind, statement, strength, circle_only: Number(circleOnly), position });
    all(voices, ({ side, fragmentId, tellerId, text, id: voice }, place) =>
      put('voice', {
        id: voice,
        side,
        text,
        insight_id: id,
        fragment_id: fragmentId,
        teller_id: tellerId,
        position: place,
      }),
    );
    // One row a person: a refusal counts most.
    const refusals = memberChecks.filter(({ result }) => result === 'doNotUse');
    const checks = new Map([...memberChecks, ...refusals].map((check) => [check.participantId, check]));
    for (const { participantId, result, note } of checks.values())
      put('member_check', { insight_id: id, participant_id: participantId, result, note });
  });
  all(data.followUps, ({ insightId, madeWith, ...made }, position) =>
    put('follow_up', { ...made, insight_id: insightId, made_with: madeWith, position }),
  );
  for (const { key, title, text, notes, hidden, position } of data.storyline)
    put('storyline_item', { key, title, text, notes, hidden: Number(hidden), position });
};
