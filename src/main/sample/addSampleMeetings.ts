import { blockRoles } from '@shared/domain/room/breakout';
import type { AgendaBlockId } from '@shared/ids';
import type { WriteDb } from '../db/handles';
import { insertGroup, setBlockRole, setGroupMember } from '../repositories/breakout';
import { insertChoice } from '../repositories/choices';
import { insertCommitment } from '../repositories/commitments';
import { insertBlock, insertSession } from '../repositories/sessions';
import { insertSlip } from '../repositories/slips';
import type { SampleIds, SamplePart } from './samplePart';
import type { Sample } from './sampleSchema';

type SampleBlock = Sample['sessions'][number]['blocks'][number];

/** The meetings of the sample, with who sits where, and what was agreed, written down and chosen in them. */
export const addSampleMeetings = (db: WriteDb, { sample, ids }: SamplePart): void => {
  for (const { key, blocks, ...fields } of sample.sessions) {
    const id = ids('session', key);
    insertSession(db, { ...fields, id });
    blocks.forEach(({ groups, roles, ...block }, index) => {
      const blockId = blockAt(ids, key, index);
      insertBlock(db, id, { ...block, id: blockId });
      addPlaces(db, { blockId, groups, roles }, ids);
    });
  }
  for (const { session, ...fields } of sample.agreements) {
    const sessionId = session === null ? null : ids('session', session);
    insertCommitment(db, { ...fields, sessionId, id: ids('commitment', fields.text) });
  }
  addWords(db, sample, ids);
};

type Places = Pick<SampleBlock, 'groups' | 'roles'> & { readonly blockId: AgendaBlockId };

const addPlaces = (db: WriteDb, { blockId, groups, roles }: Places, ids: SampleIds): void => {
  for (const { name, question, members } of groups) {
    const groupId = ids('group', `${blockId} ${name}`);
    insertGroup(db, { id: groupId, blockId, name, question, members: [] });
    for (const member of members)
      setGroupMember(db, { blockId, groupId, participantId: ids('participant', member) });
  }
  for (const role of blockRoles) {
    for (const person of roles[role] ?? [])
      setBlockRole(db, { blockId, participantId: ids('participant', person), role });
  }
};

/** Among themselves: nothing of it shows when others are there. */
const addWords = (db: WriteDb, sample: Sample, ids: SampleIds): void => {
  for (const { session, block, author, text } of sample.slips) {
    insertSlip(db, {
      id: ids('slip', text),
      sessionId: ids('session', session),
      blockId: block === null ? null : blockAt(ids, session, block),
      groupId: null,
      authorId: author === null ? null : ids('participant', author),
      sign: null,
      text,
      madeWith: 'circle',
      turned: true,
    });
  }
  for (const { session, block, question, options } of sample.choices) {
    insertChoice(db, {
      id: ids('choice', question),
      sessionId: ids('session', session),
      blockId: block === null ? null : blockAt(ids, session, block),
      question,
      madeWith: 'circle',
      decided: true,
      options: options.map((option) => ({
        ...option,
        id: ids('choiceOption', `${question} ${option.text}`),
      })),
    });
  }
};

const blockAt = (ids: SampleIds, session: string, index: number): AgendaBlockId =>
  ids('agendaBlock', `${session} ${index}`);
