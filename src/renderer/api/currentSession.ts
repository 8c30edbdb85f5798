import type { Session } from '@shared/domain/session';
import type { SessionId } from '@shared/ids';
import { create } from 'zustand';

type Chosen = { readonly id: SessionId | null };

const useChosen = create<Chosen>(() => ({ id: null }));

/** Chooses the meeting that is being prepared or held. */
export const chooseSession = (id: SessionId): void => useChosen.setState({ id });

/** The meeting at hand: the chosen one, otherwise the first that is still to come, otherwise the last. */
export const useCurrentSession = (sessions: readonly Session[]): Session | null => {
  const id = useChosen((chosen) => chosen.id);
  return sessions.find((session) => session.id === id) ?? atHand(sessions);
};

/** "Bijeenkomst 4 van 14" in numbers, of the meeting that is being held when there is one; null when there are no meetings. */
export const sessionPlace = (
  sessions: readonly Session[],
  held: SessionId | null = null,
): { readonly number: number; readonly total: number } | null => {
  const session = sessions.find(({ id }) => id === held) ?? atHand(sessions);
  return session === null ? null : { number: sessions.indexOf(session) + 1, total: sessions.length };
};

const atHand = (sessions: readonly Session[]): Session | null =>
  sessions.find((session) => session.status === 'planned') ?? sessions.at(-1) ?? null;
