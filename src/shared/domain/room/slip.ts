import { z } from 'zod';
import type { SharedAudience } from '../../audience';
import type { AgendaBlockId, GroupId, ParticipantId, SessionId, SlipId } from '../../ids';

/** Of a letter that is read together: what reads well, and what grates (plus-minmethode). */
export const slipSigns = ['plus', 'minus'] as const;
export type SlipSign = (typeof slipSigns)[number];
export const slipSignSchema = z.enum(slipSigns);

/** A few words that somebody wrote during a meeting (briefje). Covered until the facilitator turns it. */
export type Slip = {
  readonly id: SlipId;
  readonly sessionId: SessionId;
  readonly blockId: AgendaBlockId | null;
  /** Written for this group of a breakout. */
  readonly groupId: GroupId | null;
  /** Whose hand wrote it; null when nobody was chosen. */
  readonly authorId: ParticipantId | null;
  /** Null: it is neither a plus nor a min. */
  readonly sign: SlipSign | null;
  readonly text: string;
  readonly madeWith: SharedAudience;
  readonly turned: boolean;
};
