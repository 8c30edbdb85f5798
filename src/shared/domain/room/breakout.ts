import { z } from 'zod';
import type { AgendaBlockId, GroupId, ParticipantId } from '../../ids';
import type { AgendaBlock } from '../session';

/** A small group of a breakout, with its own question. */
export type BreakoutGroup = {
  readonly id: GroupId;
  readonly blockId: AgendaBlockId;
  readonly name: string;
  readonly question: string;
  readonly members: readonly ParticipantId[];
};

/** Who does what in a panel or a mirror meeting. `speaker`: in front or in the inner ring. `listener`: around it. */
export const blockRoles = ['speaker', 'asker', 'listener', 'writer'] as const;
export type BlockRoleName = (typeof blockRoles)[number];
export const blockRoleSchema = z.enum(blockRoles);

export type BlockRole = {
  readonly blockId: AgendaBlockId;
  readonly participantId: ParticipantId;
  readonly role: BlockRoleName;
};

/**
 * The breakout whose notes come back to everyone in this part: the last one before it, in the first plenary after that breakout.
 * Null: nothing comes back here.
 */
export const comesBackIn = (
  blocks: readonly Pick<AgendaBlock, 'id' | 'method'>[],
  id: AgendaBlockId,
): AgendaBlockId | null => {
  const place = blocks.findIndex((block) => block.id === id);
  if (blocks[place]?.method !== 'plenary') return null;
  const before = blocks
    .slice(0, place)
    .findLast(({ method }) => method === 'breakout' || method === 'plenary');
  return before?.method === 'breakout' ? before.id : null;
};
