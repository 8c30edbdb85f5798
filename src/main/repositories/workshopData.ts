import type { WorkshopData } from '@shared/domain/workshopData';
import type { ReadDb } from '../db/handles';
import { readBlockRoles, readGroups } from './breakout';
import { readChoices } from './choices';
import { readCommitments } from './commitments';
import { readFollowUps } from './followUps';
import { readBinnedFragments, readFragments } from './fragments';
import { readCarriedByBinned, readInsights } from './insights';
import { readParticipants } from './participants';
import { readPiles } from './piles';
import { readSessions } from './sessions';
import { readSlips } from './slips';
import { readStories } from './stories';
import { readStorylineItems } from './storyline';
import { readTexts } from './texts';
import { readQuestions, readThemes, readWorkshop } from './workshop';

/** Everything the werkplaats holds, with what lies in the bin apart, as one value for audience, export and command line. */
export const readWorkshopData = (db: ReadDb): WorkshopData => ({
  workshop: readWorkshop(db),
  questions: readQuestions(db),
  themes: readThemes(db),
  participants: readParticipants(db),
  sessions: readSessions(db),
  commitments: readCommitments(db),
  groups: readGroups(db),
  roles: readBlockRoles(db),
  slips: readSlips(db),
  choices: readChoices(db),
  stories: readStories(db),
  fragments: readFragments(db),
  piles: readPiles(db),
  insights: readInsights(db),
  followUps: readFollowUps(db),
  storyline: readStorylineItems(db),
  texts: readTexts(db),
  inBin: { fragments: readBinnedFragments(db), carried: readCarriedByBinned(db) },
});
