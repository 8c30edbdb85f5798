import { uses } from '@shared/domain/consent';
import { insightKey, storylineKeySchema } from '@shared/domain/storyline';
import { insightTextId } from '@shared/ids';
import type { WriteDb } from '../db/handles';
import { setTellerConsent } from '../repositories/consent';
import { insertFollowUp } from '../repositories/followUps';
import { insertInsight, insertVoice } from '../repositories/insights';
import { insertParticipant } from '../repositories/participants';
import { insertPile } from '../repositories/piles';
import { writeStorylineItem } from '../repositories/storyline';
import {
  insertQuestion,
  insertTheme,
  insertWorkshop,
  readWorkshop,
  updateWorkshop,
} from '../repositories/workshop';
import { seedText } from '../texts/seed';
import { addSampleMeetings } from './addSampleMeetings';
import { addSampleStories } from './addSampleStories';
import type { SampleFiles } from './loadSample';
import { createSampleIds, type SamplePart } from './samplePart';

export type SampleDeps = {
  /** ISO 8601, UTC. */
  readonly now: () => string;
  /** A fresh unique string, fit for `toId`. */
  readonly newId: () => string;
};

/**
 * Fills a new file, with a schema and without a single row, with the sample. Not in the undo log: it is how the file begins.
 * Throws when the sample points at something that it does not hold.
 */
export const addSample = (db: WriteDb, { sample, drawings }: SampleFiles, { now, newId }: SampleDeps): void =>
  db.transaction(() => {
    const part = { sample, ids: createSampleIds(newId), at: now() };
    addWorkshop(db, part, newId());
    addPeople(db, part);
    addSampleMeetings(db, part);
    addPiles(db, part);
    addSampleStories(db, part, drawings);
    addInsights(db, part);
    addNotes(db, part);
  });

const addWorkshop = (db: WriteDb, { sample, ids, at }: SamplePart, uid: string): void => {
  const { title } = sample.workshop;
  insertWorkshop(db, { uid, title, colour: 'green', isSample: true, createdAt: at });
  updateWorkshop(db, { ...readWorkshop(db), ...sample.workshop });
  for (const question of sample.questions) {
    insertQuestion(db, { ...question, id: ids('researchQuestion', question.text) });
  }
  for (const { key, name } of sample.themes) insertTheme(db, { id: ids('theme', key), name });
};

const addPeople = (db: WriteDb, { sample, ids, at }: SamplePart): void => {
  for (const { key, consent, ...fields } of sample.participants) {
    const id = ids('participant', key);
    insertParticipant(db, { ...fields, id });
    for (const use of uses) setTellerConsent(db, id, { use, granted: consent.includes(use), at });
  }
};

const addPiles = (db: WriteDb, { sample, ids }: SamplePart): void => {
  for (const { key, name, theme, colour } of sample.piles) {
    const themeId = theme === null ? null : ids('theme', theme);
    insertPile(db, { id: ids('pile', key), name, colour, themeId, mergedInto: null, x: null, y: null });
  }
};

const addInsights = (db: WriteDb, { sample, ids }: SamplePart): void => {
  const tellerOf = (fragment: string) => {
    const story = sample.fragments.find(({ key }) => key === fragment)?.story;
    const teller = sample.stories.find(({ key }) => key === story)?.teller;
    return teller === undefined ? null : ids('participant', teller);
  };
  for (const { key, explanation, supports, counters, ...fields } of sample.insights) {
    const id = ids('insight', key);
    insertInsight(db, { ...fields, id });
    const voices = [
      ...supports.map((fragment) => ({ side: 'support' as const, fragment, teller: null, text: '' })),
      ...counters.map((counter) => ({ side: 'counter' as const, ...counter })),
    ];
    voices.forEach(({ side, fragment, teller, text }, index) => {
      const said = teller === null ? null : ids('participant', teller);
      insertVoice(db, id, {
        id: ids('voice', `${key} ${index}`),
        side,
        fragmentId: fragment === null ? null : ids('fragment', fragment),
        tellerId: fragment === null ? said : tellerOf(fragment),
        text: fragment === null ? text : '',
      });
    });
    const paragraphs = explanation.split(/\n{2,}/).filter((paragraph) => paragraph !== '');
    seedText(
      db,
      insightTextId(id),
      paragraphs.map((text) => ({ type: 'paragraph', runs: [{ text }] })),
    );
  }
  for (const { insight, ...fields } of sample.followUps) {
    const insightId = insight === null ? null : ids('insight', insight);
    insertFollowUp(db, { ...fields, insightId, id: ids('followUp', fields.text), madeWith: 'public' });
  }
};

const addNotes = (db: WriteDb, { sample, ids }: SamplePart): void => {
  for (const [place, notes] of Object.entries(sample.notes)) {
    const [, insight] = /^insight:(.+)$/.exec(place) ?? [];
    const key = insight === undefined ? storylineKeySchema.parse(place) : insightKey(ids('insight', insight));
    writeStorylineItem(db, { key, title: '', text: '', notes, hidden: false, position: null });
  }
};
