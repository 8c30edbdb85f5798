import type { InsightId, TextId } from '../ids';
import type { Fragment } from './fragment';
import type { FollowUp, Insight } from './insight';
import type { Participant } from './participant';
import type { Pile } from './pile';
import type { RichText } from './richText';
import type { BlockRole, BreakoutGroup } from './room/breakout';
import type { Choice } from './room/choice';
import type { Slip } from './room/slip';
import type { Commitment, Session } from './session';
import type { Story } from './story';
import type { StorylineItem } from './storyline';
import type { ResearchQuestion, Theme, Workshop } from './workshop';

/** What lies in the bin and still decides what others may see. Shown to nobody. */
export type InTheBin = {
  /** Also those of which the story or the picture lies there. */
  readonly fragments: readonly Fragment[];
  /** The insights with a carrying voice of which the words lie there. */
  readonly carried: ReadonlySet<InsightId>;
};

export const emptyBin: InTheBin = { fragments: [], carried: new Set() };

/** Everything a werkplaats holds except the bytes of pictures and sounds, as one value: what audience and export reason about. */
export type WorkshopData = {
  readonly workshop: Workshop;
  readonly questions: readonly ResearchQuestion[];
  readonly themes: readonly Theme[];
  readonly participants: readonly Participant[];
  readonly sessions: readonly Session[];
  readonly commitments: readonly Commitment[];
  readonly groups: readonly BreakoutGroup[];
  readonly roles: readonly BlockRole[];
  readonly slips: readonly Slip[];
  readonly choices: readonly Choice[];
  readonly stories: readonly Story[];
  /** In the order of their place in the pile (or of marking when in none). */
  readonly fragments: readonly Fragment[];
  readonly piles: readonly Pile[];
  readonly insights: readonly Insight[];
  readonly followUps: readonly FollowUp[];
  readonly storyline: readonly StorylineItem[];
  /** Live texts by `storyTextId` / `insightTextId`. `visibleTo` keeps only those of visible stories and insights. */
  readonly texts: ReadonlyMap<TextId, RichText>;
  readonly inBin: InTheBin;
};
