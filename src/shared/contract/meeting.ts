import { z } from 'zod';
import type { SharedAudience } from '../audience';
import { type BlockRole, type BreakoutGroup, blockRoleSchema } from '../domain/room/breakout';
import { type Choice, outcomeSchema } from '../domain/room/choice';
import { companySchema } from '../domain/room/company';
import type { MeetingPlace } from '../domain/room/meeting';
import { type Slip, slipSignSchema } from '../domain/room/slip';
import type { SlipCard } from '../domain/room/slipCard';
import type { Timer } from '../domain/room/timer';
import type { AgendaBlock } from '../domain/session';
import {
  type AgendaBlockId,
  type ChoiceId,
  type CommitmentId,
  type FollowUpId,
  type GroupId,
  type InsightId,
  idSchema,
  type SessionId,
  type SlipId,
  type StoryId,
} from '../ids';
import { line, nothing, sentence } from './fields';
import { action, command, query } from './operation';

/** The meeting that is being held, for whoever leads it. */
export type MeetingView = {
  readonly sessionId: SessionId;
  readonly title: string;
  readonly place: MeetingPlace;
  readonly blocks: readonly AgendaBlock[];
  /** The part at hand; null in the opening and the closing. */
  readonly block: AgendaBlock | null;
  /** Where "next" leads; null after the last place. */
  readonly after: MeetingPlace | null;
  readonly skipped: readonly AgendaBlockId[];
  readonly timer: Timer;
  /** The computer slept during this part: the timer stands still and somebody should know. */
  readonly slept: boolean;
  /** Whose answer (kept, or not) was given in this meeting. */
  readonly answered: readonly CommitmentId[];
};

const sessionId = idSchema('session');
const blockId = idSchema('agendaBlock');
const place = z.union([z.enum(['opening', 'closing']), blockId]);
const participantId = idSchema('participant');
const groupId = idSchema('group');
const slipId = idSchema('slip');
const choiceId = idSchema('choice');

/** Leading a meeting. Where it is and its time are kept on disk, but are no step that undo takes back: one goes back. */
const leading = {
  'meeting.get': query<MeetingView | null>()(nothing, ['meeting', 'sessions', 'commitments']),
  'meeting.begin': action()(z.object({ sessionId })),
  /** `from`: where it was pressed; when the meeting is elsewhere already, nothing happens. */
  'meeting.next': action()(z.object({ skip: z.boolean(), from: place.optional() })),
  'meeting.back': action()(z.object({ from: place.optional() })),
  'meeting.goTo': action()(z.object({ place })),
  'meeting.extend': action()(z.object({ minutes: z.number().int().min(-120).max(120) })),
  'meeting.run': action()(z.object({ running: z.boolean() })),
  'meeting.end': action()(nothing),
};

const slips = {
  'slips.list': query<readonly Slip[]>()(z.object({ sessionId }), ['slips', 'participants']),
  'slips.add': command<{ readonly id: SlipId }>()(
    z.object({
      sessionId,
      blockId: blockId.nullable(),
      groupId: groupId.nullable(),
      sign: slipSignSchema.nullable().optional(),
      text: sentence,
      madeWith: companySchema,
    }),
  ),
  'slips.update': command()(z.object({ id: slipId, text: sentence })),
  'slips.turn': command()(z.object({ ids: z.array(slipId).min(1).max(1000), turned: z.boolean() })),
  'slips.remove': command()(z.object({ id: slipId })),
  /** Makes a story of it, told by who wrote it; all its permissions are off, as with every story. */
  'slips.toStory': command<{ readonly id: StoryId }>()(z.object({ id: slipId })),
  /** Makes a conclusion of its words, for nobody but the company in which it was written. */
  'slips.toConclusion': command<{ readonly id: FollowUpId; readonly madeWith: SharedAudience }>()(
    z.object({ id: slipId }),
  ),
  /**
   * Lays the turned slips among these on the board, each as the whole of a story of its own. Passed over: what is covered,
   * and what became a card or a story before.
   */
  'slips.toCard': command()(z.object({ ids: z.array(slipId).min(1).max(1000) })),
  /**
   * Makes an insight of the words of a turned slip, carried by who wrote it. It stays in the circle, unless everybody was
   * there when it was written.
   */
  'slips.toInsight': command<{ readonly id: InsightId }>()(z.object({ id: slipId })),
  /** What became of the slips of a meeting, and which of their cards this company sees. */
  'slips.cards': query<readonly SlipCard[]>()(z.object({ sessionId, audience: companySchema }), [
    'slips',
    'stories',
    'fragments',
    'consent',
    'participants',
  ]),
};

const groups = {
  'groups.list': query<readonly BreakoutGroup[]>()(z.object({ blockId }), ['groups', 'participants']),
  'groups.add': command<{ readonly id: GroupId }>()(z.object({ blockId, name: line, question: sentence })),
  'groups.update': command()(z.object({ id: groupId, name: line.optional(), question: sentence.optional() })),
  /**
   * Divides everyone of the circle but its facilitators into twos, at random; when one is left over, into one three. The
   * pairs take these names in turn, and take the place of the groups that the part had.
   */
  'groups.makePairs': command()(z.object({ blockId, names: z.array(line).max(500) })),
  /** Somebody is in one group of a part at most: joining one is leaving another. */
  'groups.setMember': command()(z.object({ blockId, participantId, groupId: groupId.nullable() })),
  'groups.remove': command()(z.object({ id: groupId })),
  'roles.list': query<readonly BlockRole[]>()(z.object({ blockId }), ['groups', 'participants']),
  'roles.set': command()(z.object({ blockId, participantId, role: blockRoleSchema.nullable() })),
};

const choices = {
  'choices.list': query<readonly Choice[]>()(z.object({ sessionId }), ['choices']),
  'choices.add': command<{ readonly id: ChoiceId }>()(
    z.object({
      sessionId,
      blockId: blockId.nullable(),
      question: sentence,
      madeWith: companySchema,
      options: z.array(sentence).min(2).max(12),
    }),
  ),
  'choices.setOutcome': command()(z.object({ optionId: idSchema('choiceOption'), outcome: outcomeSchema })),
  /**
   * Everyone picked: a first impression in words stands with each option that has no word yet, and what each person picked
   * is erased. Nothing happens (and `given` is false) when too few people picked to say anything.
   */
  'choices.close': command<{ readonly given: boolean }>()(z.object({ id: choiceId })),
  /** Starts picking anew: no words and nothing picked. */
  'choices.pickAgain': command()(z.object({ id: choiceId })),
  /** The group has said how it stands. Erases what each person picked. `false`: its words can be changed again. */
  'choices.decide': command()(z.object({ id: choiceId, decided: z.boolean() })),
  'choices.remove': command()(z.object({ id: choiceId })),
};

export const meeting = { ...leading, ...slips, ...groups, ...choices };
