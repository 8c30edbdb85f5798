import type { Topic } from '@shared/contract/operation';
import type { Change, LoggedTable } from '../db/changes';

/** What has to be read again when a row of this table changes. */
const topicsByTable: Readonly<Record<LoggedTable, readonly Topic[]>> = {
  workshop: ['workshop', 'shelf'],
  research_question: ['workshop'],
  theme: ['workshop'],
  participant: ['participants', 'shelf'],
  session: ['sessions', 'shelf'],
  agenda_block: ['sessions'],
  commitment: ['commitments'],
  story: ['stories'],
  teller_consent: ['consent'],
  story_consent: ['consent'],
  attachment: ['stories'],
  recording: ['stories'],
  pile: ['piles'],
  fragment: ['fragments'],
  insight: ['insights'],
  voice: ['insights'],
  member_check: ['insights'],
  follow_up: ['followUps'],
  storyline_item: ['storyline'],
  breakout_group: ['groups'],
  group_member: ['groups'],
  block_role: ['groups'],
  slip: ['slips'],
  choice: ['choices'],
  choice_option: ['choices'],
};

/** The topics that these changes touch. The log changes with every one. */
export const topicsOf = (changes: readonly Change[]): readonly Topic[] =>
  changes.length === 0
    ? []
    : [...new Set<Topic>([...changes.flatMap(({ table }) => topicsByTable[table]), 'history'])];
