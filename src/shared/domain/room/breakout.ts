import { z } from 'zod';
import type { AgendaBlockId, GroupId, ParticipantId } from '../../ids';

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
