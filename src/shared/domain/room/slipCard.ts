import { type FragmentId, type ParticipantId, type SlipId, type StoryId, toId } from '../../ids';

/** The card that is made of a slip has its id: so a slip becomes a card once, however often that is asked. */
export const cardOfSlip = (id: SlipId): FragmentId => toId<'fragment'>(id);

/**
 * What became of a slip. `card`: its words lie on the board. `story`: somebody made a story of them. `removed`: it was a
 * card, and that was thrown away; nothing brings it back by itself.
 */
export type SlipCard = {
  readonly slipId: SlipId;
  readonly state: 'card' | 'story' | 'removed';
  /** Null: thrown away as well. */
  readonly storyId: StoryId | null;
  readonly tellerId: ParticipantId | null;
  /** The company that was asked for sees the card. */
  readonly shown: boolean;
};
