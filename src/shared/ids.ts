import { z } from 'zod';

declare const kind: unique symbol;

/** A string that only fits where its own kind of thing is asked for. */
export type Id<K extends string> = string & { readonly [kind]: K };

export type ParticipantId = Id<'participant'>;
export type SessionId = Id<'session'>;
export type AgendaBlockId = Id<'agendaBlock'>;
export type CommitmentId = Id<'commitment'>;
export type ResearchQuestionId = Id<'researchQuestion'>;
export type ThemeId = Id<'theme'>;
export type StoryId = Id<'story'>;
export type AttachmentId = Id<'attachment'>;
export type RecordingId = Id<'recording'>;
export type FragmentId = Id<'fragment'>;
export type PileId = Id<'pile'>;
export type InsightId = Id<'insight'>;
export type VoiceId = Id<'voice'>;
export type FollowUpId = Id<'followUp'>;
export type GroupId = Id<'group'>;
export type SlipId = Id<'slip'>;
export type ChoiceId = Id<'choice'>;
export type ChoiceOptionId = Id<'choiceOption'>;
export type TemplateId = Id<'template'>;
/** `story:<StoryId>` or `insight:<InsightId>`: one live text. */
export type TextId = Id<'text'>;

const idPattern = /^[A-Za-z0-9_:-]{1,80}$/;

/** Schema for an id of one kind. Letters, digits, `_`, `-` and `:` only, 80 at most. */
export const idSchema = <K extends string>(_kind: K): z.ZodType<Id<K>> =>
  z.custom<Id<K>>((value) => typeof value === 'string' && idPattern.test(value));

/** Whether a value can be an id of this kind. */
export const isId = <K extends string>(_kind: K, value: unknown): value is Id<K> =>
  typeof value === 'string' && idPattern.test(value);

/** Makes an id from a fresh unique string (given by the caller: shared code has no random). */
export const toId = <K extends string>(value: string): Id<K> => {
  if (!idPattern.test(value)) throw new Error('An id must be letters, digits, _ - or :');
  // Proof: the pattern above is the whole definition of an id.
  return value as Id<K>;
};

/** The id of a story's live text. */
export const storyTextId = (id: StoryId): TextId => toId<'text'>(`story:${id}`);

/** The id of an insight's live text. */
export const insightTextId = (id: InsightId): TextId => toId<'text'>(`insight:${id}`);
