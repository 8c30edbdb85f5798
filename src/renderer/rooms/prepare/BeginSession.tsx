import { chooseSession, useCurrentSession } from '../../api/currentSession';
import { goTo } from '../../api/navigation';
import { useQuery } from '../../api/useQuery';
import { Button } from '../../ui/Button';
import { useT } from '../../ui/language';

/** Prepared: on to the telling. */
export const BeginSession = () => {
  const t = useT();
  const { data } = useQuery('sessions.list', {});
  const session = useCurrentSession(data ?? []);
  if (session === null || session.status === 'done') return null;
  const begin = () => {
    chooseSession(session.id);
    goTo('tell');
  };
  return (
    <Button kind="primary" onPress={begin}>
      {t('prepare.begin')}
    </Button>
  );
};
