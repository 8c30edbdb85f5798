import { toId } from '@shared/ids';
import { ok } from '@shared/result';
import {
  binCommitment,
  insertCommitment,
  readCommitments,
  updateCommitment,
} from '../repositories/commitments';
import { patched } from '../repositories/patch';
import { readSessions } from '../repositories/sessions';
import { done, emptyTitle, notFound } from './done';
import type { CommandHandlers, QueryHandlers } from './handler';

export const commitmentQueries = {
  'commitments.list': ({ db }) => ok(readCommitments(db)),
} satisfies Partial<QueryHandlers>;

export const commitmentCommands = {
  'commitments.add': ({ db, newId }, fields) => {
    if (fields.text === '') return emptyTitle;
    if (fields.sessionId && !readSessions(db).some(({ id }) => id === fields.sessionId)) return notFound;
    const id = toId<'commitment'>(newId());
    insertCommitment(db, { ...fields, id, kept: 'open' });
    return done({ id }, fields.kind === 'agreement' ? 'addAgreement' : 'addCommitment', {
      text: fields.text,
    });
  },
  'commitments.update': ({ db }, { id, ...patch }) => {
    const commitment = readCommitments(db).find((known) => known.id === id);
    if (!commitment) return notFound;
    if (patch.text === '') return emptyTitle;
    updateCommitment(db, patched(commitment, patch));
    return done(null, commitment.kind === 'agreement' ? 'changeAgreement' : 'changeCommitment', {
      text: commitment.text,
    });
  },
  'commitments.remove': ({ db, now }, { id }) => {
    const commitment = readCommitments(db).find((known) => known.id === id);
    if (!commitment) return notFound;
    binCommitment(db, id, now());
    return done(null, commitment.kind === 'agreement' ? 'removeAgreement' : 'removeCommitment', {
      text: commitment.text,
    });
  },
} satisfies Partial<CommandHandlers>;
