import { z } from 'zod';
import type { SharedAudience } from '../audience';
import type { FollowUpId, FragmentId, InsightId, ParticipantId, VoiceId } from '../ids';

export const insightKinds = [
  'enabling',
  'hindering',
  'need',
  'coping',
  'dilemma',
  'circle',
  'paradox',
  'difference',
] as const;
export type InsightKind = (typeof insightKinds)[number];
export const insightKindSchema = z.enum(insightKinds);

export const voiceSides = ['support', 'counter'] as const;
export type VoiceSide = (typeof voiceSides)[number];
export const voiceSideSchema = z.enum(voiceSides);

/** A voice that carries an insight, or says for whom it does not hold: a fragment, or words said on the spot. */
export type Voice = {
  readonly id: VoiceId;
  readonly side: VoiceSide;
  readonly fragmentId: FragmentId | null;
  readonly tellerId: ParticipantId | null;
  /** Only when there is no fragment. */
  readonly text: string;
};

export const memberCheckResults = ['open', 'agrees', 'different', 'doNotUse'] as const;
export type MemberCheckResult = (typeof memberCheckResults)[number];
export const memberCheckResultSchema = z.enum(memberCheckResults);

/** Given back to one teller, with the answer. */
export type MemberCheck = {
  readonly participantId: ParticipantId;
  readonly result: MemberCheckResult;
  readonly note: string;
};

/** A sentence the group stands behind. Its explanation lives in a live text (`insightTextId`). */
export type Insight = {
  readonly id: InsightId;
  readonly kind: InsightKind;
  readonly statement: string;
  /** How strong, in the group's own words; never a count. */
  readonly strength: string;
  readonly circleOnly: boolean;
  readonly voices: readonly Voice[];
  readonly memberChecks: readonly MemberCheck[];
  /** True in what another audience sees when a counter-voice exists that may not travel: outputs then say so. */
  readonly counterVoiceWithheld: boolean;
};

export const followUpKinds = ['conclusion', 'recommendation', 'discussionQuestion', 'nextStep'] as const;
export type FollowUpKind = (typeof followUpKinds)[number];
export const followUpKindSchema = z.enum(followUpKinds);

/** What follows from an insight (or from the whole, when it hangs on none). */
export type FollowUp = {
  readonly id: FollowUpId;
  readonly kind: FollowUpKind;
  readonly text: string;
  /** For whom a recommendation is meant. */
  readonly addressee: string;
  readonly insightId: InsightId | null;
  /** Who was there when it was said; it goes no further. What the facilitator types is for everyone. */
  readonly madeWith: SharedAudience;
};
