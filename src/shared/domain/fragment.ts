import { z } from 'zod';
import type { AttachmentId, FragmentId, ParticipantId, PileId, StoryId } from '../ids';

/** What kind of experience a fragment or an insight holds. */
export const fragmentKinds = [
  'enabling',
  'hindering',
  'need',
  'coping',
  'dilemma',
  'circle',
  'paradox',
  'difference',
  'moment',
] as const;
export type FragmentKind = (typeof fragmentKinds)[number];
export const fragmentKindSchema = z.enum(fragmentKinds);

/** Fidelity of a quote to the words as told: letterlijk, ingekort, bewerkt, samengesteld. */
export const seals = ['verbatim', 'shortened', 'edited', 'composite'] as const;
export type Seal = (typeof seals)[number];
export const sealSchema = z.enum(seals);

/** Where the mark in the text stands now, compared with the words at the time of marking. */
export type MarkState = 'intact' | 'changed' | 'lost';

/** A part that stands alone; on the board it is a card. */
export type Fragment = {
  readonly id: FragmentId;
  readonly storyId: StoryId;
  readonly tellerId: ParticipantId | null;
  /** The exact words when they were marked; empty for a picture. */
  readonly words: string;
  /** The words for use by others; equal to `words` when the seal is verbatim. */
  readonly quote: string;
  readonly seal: Seal;
  readonly kind: FragmentKind;
  /** "Blijft in de kring": reaches no other audience by any path. */
  readonly circleOnly: boolean;
  readonly attachmentId: AttachmentId | null;
  readonly markState: MarkState;
  /** What the mark holds now, when `changed`. */
  readonly wordsNow: string;
  readonly pileId: PileId | null;
};

/** State of a mark from the words at marking and the words under it now (null: the mark is gone). Pictures are always intact. */
export const markStateOf = (words: string, now: string | null, isPicture: boolean): MarkState => {
  if (isPicture) return 'intact';
  if (now === null || now === '') return 'lost';
  return now === words ? 'intact' : 'changed';
};
