import type { CommitmentId, SessionId } from '../../ids';
import type { AgendaBlock, Commitment } from '../session';

/** The meeting that looks back. */
export type LookingBack = {
  /** Null when none is held. */
  readonly sessionId: SessionId | null;
  /** Whose answer (kept, or not) was given in this meeting. */
  readonly answered: ReadonlySet<CommitmentId>;
};

/**
 * What a meeting looks back on, in the control window and on the room screen: what the circle agreed with itself, and the
 * promises that are open. One that was made or answered in this meeting stays, so that everyone can see what became of it.
 */
export const lookedBackOn = <C extends Commitment>(
  commitments: readonly C[],
  { sessionId, answered }: LookingBack,
): readonly C[] =>
  commitments.filter(
    (made) =>
      made.kind === 'agreement' ||
      made.kept === 'open' ||
      answered.has(made.id) ||
      (sessionId !== null && made.sessionId === sessionId),
  );

/** Whether a meeting opens with looking back: there is something of before it, and no part of its programme is for that. */
export const opensLookingBack = (
  sessionId: SessionId,
  parts: readonly Pick<AgendaBlock, 'method'>[],
  commitments: readonly Commitment[],
): boolean =>
  !parts.some(({ method }) => method === 'promises') &&
  lookedBackOn(commitments, { sessionId, answered: new Set() }).some((made) => made.sessionId !== sessionId);
