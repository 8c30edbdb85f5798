import type { BlockRole, BreakoutGroup } from '@shared/domain/room/breakout';
import type { AgendaBlockId, GroupId, ParticipantId } from '@shared/ids';
import type { ReadDb, WriteDb } from '../db/handles';
import { sql } from '../db/sql';
import { type Placed, positionAtEnd } from './positions';

type GroupRow = {
  readonly id: GroupId;
  readonly block_id: AgendaBlockId;
  readonly name: string;
  readonly question: string;
};
type MemberRow = { readonly group_id: GroupId; readonly participant_id: ParticipantId };

/** The groups of every breakout, in order, with who is in them. Those of a part or a meeting in the bin are left out. */
export const readGroups = (db: ReadDb): readonly BreakoutGroup[] => {
  const members = Map.groupBy(
    db.all<MemberRow>(sql`SELECT g.group_id, g.participant_id FROM group_member g
      JOIN participant p ON p.id = g.participant_id AND p.binned_at IS NULL ORDER BY p.position, p.rowid`),
    ({ group_id }) => group_id,
  );
  return db
    .all<GroupRow>(sql`SELECT g.id, g.block_id, g.name, g.question FROM breakout_group g
      JOIN agenda_block b ON b.id = g.block_id AND b.binned_at IS NULL
      JOIN session m ON m.id = b.session_id AND m.binned_at IS NULL
      WHERE g.binned_at IS NULL ORDER BY g.position, g.rowid`)
    .map(({ block_id, ...rest }) => ({
      ...rest,
      blockId: block_id,
      members: (members.get(rest.id) ?? []).map(({ participant_id }) => participant_id),
    }));
};

export const insertGroup = (db: WriteDb, made: BreakoutGroup): void => {
  const places = db.all<Placed>(sql`SELECT id, position FROM breakout_group`);
  db.run(sql`INSERT INTO breakout_group (id, block_id, name, question, position)
    VALUES (${made.id}, ${made.blockId}, ${made.name}, ${made.question}, ${positionAtEnd(places)})`);
};

export const updateGroup = (db: WriteDb, { id, name, question }: BreakoutGroup): void => {
  db.run(sql`UPDATE breakout_group SET name = ${name}, question = ${question} WHERE id = ${id}`);
};

export const binGroup = (db: WriteDb, id: GroupId, at: string): void => {
  db.run(sql`UPDATE breakout_group SET binned_at = ${at} WHERE id = ${id}`);
};

/** Puts somebody in one group of a part, out of every other; null = in none. */
export const setGroupMember = (
  db: WriteDb,
  {
    blockId,
    participantId,
    groupId,
  }: {
    readonly blockId: AgendaBlockId;
    readonly participantId: ParticipantId;
    readonly groupId: GroupId | null;
  },
): void => {
  db.run(sql`DELETE FROM group_member WHERE participant_id = ${participantId}
    AND group_id IN (SELECT id FROM breakout_group WHERE block_id = ${blockId})`);
  if (groupId === null) return;
  db.run(sql`INSERT INTO group_member (group_id, participant_id) VALUES (${groupId}, ${participantId})`);
};

type RoleRow = {
  readonly block_id: AgendaBlockId;
  readonly participant_id: ParticipantId;
  readonly role: BlockRole['role'];
};

/** Who does what in which part. Those of a part or a meeting in the bin are left out. */
export const readBlockRoles = (db: ReadDb): readonly BlockRole[] =>
  db
    .all<RoleRow>(sql`SELECT r.block_id, r.participant_id, r.role FROM block_role r
      JOIN participant p ON p.id = r.participant_id AND p.binned_at IS NULL
      JOIN agenda_block b ON b.id = r.block_id AND b.binned_at IS NULL
      JOIN session m ON m.id = b.session_id AND m.binned_at IS NULL
      ORDER BY p.position, p.rowid`)
    .map(({ block_id, participant_id, role }) => ({
      blockId: block_id,
      participantId: participant_id,
      role,
    }));

/** Gives somebody one role in a part; null takes it away. */
export const setBlockRole = (
  db: WriteDb,
  { blockId, participantId, role }: Omit<BlockRole, 'role'> & { readonly role: BlockRole['role'] | null },
): void => {
  db.run(sql`DELETE FROM block_role WHERE block_id = ${blockId} AND participant_id = ${participantId}`);
  if (role === null) return;
  db.run(
    sql`INSERT INTO block_role (block_id, participant_id, role) VALUES (${blockId}, ${participantId}, ${role})`,
  );
};
