import type { SharedAudience } from '../../audience';
import type { AgendaBlockId, GroupId, ParticipantId, SessionId, SlipId } from '../../ids';

/** A few words that somebody wrote during a meeting (briefje). Covered until the facilitator turns it. */
export type Slip = {
  readonly id: SlipId;
  readonly sessionId: SessionId;
  readonly blockId: AgendaBlockId | null;
  /** Written for this group of a breakout. */
  readonly groupId: GroupId | null;
  /** Whose hand wrote it; null when nobody was chosen. */
  readonly authorId: ParticipantId | null;
  readonly text: string;
  readonly madeWith: SharedAudience;
  readonly turned: boolean;
};
