import { z } from 'zod';
import type { Slide } from '../document/slides';
import { fieldLimit, pictureLimitBytes } from '../domain/limits';
import type { PileColour } from '../domain/pile';
import type { RoomCover } from '../domain/room/activity';
import type { BlockRoleName } from '../domain/room/breakout';
import type { Outcome } from '../domain/room/choice';
import type { DraftPlace } from '../domain/room/draft';
import { type Hands, mostRegions } from '../domain/room/regions';
import { type SlipSign, slipSignSchema } from '../domain/room/slip';
import type { KeptState } from '../domain/session';
import {
  type AgendaBlockId,
  type AttachmentId,
  type ChoiceId,
  type ChoiceOptionId,
  type FragmentId,
  type GroupId,
  idSchema,
  type ParticipantId,
  type PileId,
  type RecordingId,
  type SlipId,
  type StoryId,
  type TextId,
  type VoiceId,
} from '../ids';
import { field, line, nothing, sentence } from './fields';
import { action, command, query } from './operation';
import { type HistoryLabel, type RoomUndo, undoModes } from './search';
import type { SortView } from './sort';
import { soundBytes, soundLength } from './stories';

/** Somebody of the circle, as far as this audience may know: pseudonym and picture. */
export type ScreenPerson = {
  readonly id: ParticipantId;
  readonly pseudonym: string;
  readonly picture: string;
};

/** Time left at the moment of asking; the screen counts on by itself while it runs. Null: nothing was planned. */
export type ScreenTimer = { readonly remainingMs: number; readonly running: boolean } | null;

/** A briefje on the room screen. Covered: no words and no name. */
export type ScreenSlip = {
  readonly id: SlipId;
  readonly turned: boolean;
  /** Null while it is covered. */
  readonly sign: SlipSign | null;
  readonly text: string;
  /** Empty: covered, nobody was chosen, or the writer does not want to be named. */
  readonly pseudonym: string;
};

export type ScreenGroup = {
  readonly id: GroupId;
  readonly name: string;
  readonly question: string;
  readonly members: readonly ScreenPerson[];
  readonly slips: readonly ScreenSlip[];
};

export type ScreenPicture = {
  readonly id: AttachmentId;
  readonly description: string;
  readonly width: number;
  readonly height: number;
};

export type ScreenSound = {
  readonly id: RecordingId;
  readonly description: string;
  readonly milliseconds: number;
};

/** For whom an insight does not hold. */
export type ScreenCounterVoice = {
  readonly id: VoiceId;
  /** Empty: a picture without a description. */
  readonly words: string;
  /** Empty: of the group, or of somebody who does not want to be named. */
  readonly pseudonym: string;
};

export type ScreenAgreement = {
  readonly text: string;
  readonly who: string;
  readonly due: string;
  readonly kept: KeptState;
};

/** What the room does now, with everything that its audience may see of it and nothing else. */
export type ScreenActivity =
  | { readonly type: 'quiet' }
  /** What the facilitator chose may not be seen by this audience. */
  | { readonly type: 'withheld' }
  | {
      readonly type: 'block';
      readonly blockId: AgendaBlockId;
      readonly title: string;
      readonly question: string;
      readonly roles: readonly { readonly role: BlockRoleName; readonly people: readonly ScreenPerson[] }[];
      readonly groups: readonly ScreenGroup[];
    }
  | {
      readonly type: 'story';
      readonly storyId: StoryId;
      readonly textId: TextId;
      readonly title: string;
      readonly question: string;
      readonly marks: readonly { readonly id: FragmentId; readonly colour: PileColour }[];
      readonly pictures: readonly ScreenPicture[];
      /** Null: with this company there is no sound, to hear or to record. */
      readonly sounds: readonly ScreenSound[] | null;
    }
  | {
      readonly type: 'insight';
      readonly textId: TextId;
      readonly statement: string;
      readonly counterVoices: readonly ScreenCounterVoice[];
      /** There is another one that this audience may not see. */
      readonly counterVoiceWithheld: boolean;
    }
  | { readonly type: 'board'; readonly view: SortView }
  | { readonly type: 'slides'; readonly slides: readonly Slide[]; readonly index: number }
  | {
      readonly type: 'slips';
      /** The part they answer; null: none of the programme. */
      readonly blockId: AgendaBlockId | null;
      readonly question: string;
      /** A letter is read: each briefje is a plus or a min. */
      readonly signs: boolean;
      /** Groups of an earlier breakout that wrote something, in the plenary where it comes back. */
      readonly fromGroups: readonly ScreenGroup[];
      readonly slips: readonly ScreenSlip[];
    }
  | {
      readonly type: 'choice';
      readonly id: ChoiceId;
      readonly question: string;
      readonly decided: boolean;
      readonly options: readonly {
        readonly id: ChoiceOptionId;
        readonly text: string;
        /** Only once the group has said it. */
        readonly outcome: Outcome | '';
      }[];
    }
  | {
      readonly type: 'outlook';
      readonly agreements: readonly ScreenAgreement[];
      readonly promises: readonly ScreenAgreement[];
    };

/** What somebody is writing and has not put down yet. */
export type ScreenDraft = {
  readonly hand: ParticipantId;
  readonly place: DraftPlace;
  readonly text: string;
};

/** Everything on the room screen. */
export type ScreenView = {
  readonly cover: RoomCover;
  /** Nothing moves and nothing can be done until the facilitator goes on. */
  readonly frozen: boolean;
  /** Title of the part of the meeting; may be empty. */
  readonly title: string;
  readonly timer: ScreenTimer;
  /** Who can be chosen as the hand that writes. Outside the circle only those who want their name shown. */
  readonly people: readonly ScreenPerson[];
  readonly hands: Hands;
  /** Where a page that sees this first keeps what is being written: another one for who comes in later. */
  readonly book: number;
  readonly activity: ScreenActivity;
};

const region = z
  .number()
  .int()
  .min(0)
  .max(mostRegions - 1);
/** The hand that does it: must be one of `people`; null when nobody was chosen. */
const hand = idSchema('participant').nullable();
/** On a screen with strips also where: nobody chosen there is another nobody than in the strip beside it. */
const by = { hand, strip: region.optional() };
const fragmentId = idSchema('fragment');
const pileId = idSchema('pile');
const coordinate = z.number().min(-100_000).max(100_000);
const draftPlace: z.ZodType<DraftPlace> = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('slip'),
    blockId: idSchema('agendaBlock').nullable(),
    groupId: idSchema('group').nullable(),
    sign: slipSignSchema.nullable(),
  }),
  z.object({ type: z.literal('agreement'), field: z.enum(['text', 'who', 'due']) }),
]);
const bytes = z.custom<Uint8Array<ArrayBuffer>>(
  (value) => value instanceof Uint8Array && value.byteLength <= 2 * pictureLimitBytes,
);
const fromScreen = ['screen'] as const;

/** All that the room screen can ask and do. Main decides each time whether the activity and the audience allow it. */
export const screen = {
  'screen.view': query<ScreenView>()(nothing, ['room'], fromScreen),
  /** Bytes of a picture that the room screen shows now; any other is refused. */
  'screen.picture': query<{ readonly mime: string; readonly bytes: Uint8Array<ArrayBuffer> }>()(
    z.object({ id: idSchema('attachment') }),
    ['room'],
    fromScreen,
  ),
  /** Bytes of a sound with the story that the room screen shows now, for the circle only; any other is refused. */
  'screen.recording': query<{ readonly mime: string; readonly bytes: Uint8Array<ArrayBuffer> }>()(
    z.object({ id: idSchema('recording') }),
    [],
    fromScreen,
  ),
  /** What "Terug" will take back for this hand; null: nothing. Never words that somebody wrote. */
  'screen.undoLabel': query<HistoryLabel | null>()(z.object(by), ['room'], fromScreen),
  /** With `seq` only when that is still the last step of this hand. */
  'screen.undo': action<RoomUndo>()(
    z.object({ ...by, mode: z.enum(undoModes).optional(), seq: z.int().optional() }),
    fromScreen,
  ),
  /** What waits in the fields of what the room does now, of who can be chosen now and as far as this company was there. */
  'screen.drafts': query<readonly ScreenDraft[]>()(nothing, ['room'], fromScreen),
  /** Also covered or frozen: it changes nothing, and gives nothing back. No words: it is put down or thrown away. */
  'screen.keepDraft': action()(
    z.object({
      hand: idSchema('participant'),
      book: z.number().int().min(0),
      place: draftPlace,
      text: z.string().max(fieldLimit),
    }),
    fromScreen,
  ),
  'screen.setHand': action()(z.object({ region, hand }), fromScreen),
  /** The hand sign. Nothing is kept of who gave it or why. */
  'screen.stop': action()(nothing, fromScreen),
  'screen.go': action()(z.object({ index: z.number().int().min(0) }), fromScreen),
  /** Story: the mark with this id is already in the live text. */
  'screen.mark': command<{ readonly id: FragmentId }>()(
    z.object({ hand, storyId: idSchema('story'), id: fragmentId, words: field }),
    fromScreen,
  ),
  'screen.addPicture': command<{ readonly id: AttachmentId }>()(
    z.object({ hand, storyId: idSchema('story'), bytes, description: sentence }),
    fromScreen,
  ),
  'screen.addRecording': command<{ readonly id: RecordingId }>()(
    z.object({ hand, storyId: idSchema('story'), bytes: soundBytes, milliseconds: soundLength }),
    fromScreen,
  ),
  'screen.moveCards': command()(
    z.object({
      ...by,
      ids: z.array(fragmentId).min(1).max(200),
      pileId: pileId.nullable(),
      before: fragmentId.nullable(),
    }),
    fromScreen,
  ),
  'screen.placeCards': command()(
    z.object({
      ...by,
      places: z
        .array(z.object({ id: fragmentId, x: coordinate, y: coordinate }))
        .min(1)
        .max(200),
    }),
    fromScreen,
  ),
  'screen.placePile': command()(z.object({ ...by, id: pileId, x: coordinate, y: coordinate }), fromScreen),
  'screen.addPile': command<{ readonly id: PileId }>()(
    z.object({
      ...by,
      name: line,
      cardIds: z.array(fragmentId).max(200),
      x: coordinate.nullable(),
      y: coordinate.nullable(),
    }),
    fromScreen,
  ),
  'screen.renamePile': command()(z.object({ ...by, id: pileId, name: line }), fromScreen),
  'screen.addSlip': command<{ readonly id: SlipId }>()(
    z.object({
      hand,
      text: sentence,
      groupId: idSchema('group').nullable(),
      sign: slipSignSchema.nullable().optional(),
    }),
    fromScreen,
  ),
  /** What this hand picks, in place of what it picked before. Needs a hand: otherwise nobody could change their mind. */
  'screen.choose': action()(
    z.object({
      hand: idSchema('participant'),
      choiceId: idSchema('choice'),
      optionIds: z.array(idSchema('choiceOption')).max(12),
    }),
    fromScreen,
  ),
  'screen.addAgreement': command()(
    z.object({ hand, kind: z.enum(['promise', 'agreement']), text: sentence, who: line, due: line }),
    fromScreen,
  ),
};
