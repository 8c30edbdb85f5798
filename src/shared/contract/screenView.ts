import type { Slide } from '../document/slides';
import type { PileColour } from '../domain/pile';
import type { RoomCover } from '../domain/room/activity';
import type { BlockRoleName } from '../domain/room/breakout';
import type { Outcome } from '../domain/room/choice';
import type { DraftPlace } from '../domain/room/draft';
import type { Hands } from '../domain/room/regions';
import type { SlipSign } from '../domain/room/slip';
import type { KeptState } from '../domain/session';
import type {
  AgendaBlockId,
  AttachmentId,
  ChoiceId,
  ChoiceOptionId,
  FragmentId,
  GroupId,
  ParticipantId,
  RecordingId,
  SlipId,
  StoryId,
  TextId,
  VoiceId,
} from '../ids';
import type { SortView } from './sort';

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
      /** Of that part, which another may have followed meanwhile. */
      readonly title: string;
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
      /** Nobody picks any more. */
      readonly closed: boolean;
      /** Somebody whose name is not here can choose as well. */
      readonly nameless: boolean;
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
