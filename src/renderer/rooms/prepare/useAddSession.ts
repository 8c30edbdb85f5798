import type { Session } from '@shared/domain/session';
import { chooseSession } from '../../api/currentSession';
import { useCommand } from '../../api/useCommand';
import { useT } from '../../ui/language';

/** Adds a meeting that looks like the last one (same place, same time) and chooses it. */
export const useAddSession = (sessions: readonly Session[]) => {
  const t = useT();
  const add = useCommand('sessions.add');
  const run = async () => {
    const last = sessions.at(-1);
    const result = await add.run({
      title: t('prepare.sessions.newTitle', { number: sessions.length + 1 }),
      date: '',
      place: last?.place ?? '',
      startsAt: last?.startsAt ?? '13:00',
    });
    if (result.ok) chooseSession(result.value.id);
  };
  return { run, pending: add.pending };
};
