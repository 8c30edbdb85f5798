import { useState } from 'react';
import { chooseSession, useCurrentSession } from '../../api/currentSession';
import { goTo } from '../../api/navigation';
import { useCommand } from '../../api/useCommand';
import { useQuery } from '../../api/useQuery';
import { Button } from '../../ui/Button';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { useT } from '../../ui/language';

/** Prepared: on to the meeting itself. Only one can be held at a time. */
export const BeginSession = () => {
  const t = useT();
  const { data } = useQuery('sessions.list', {});
  const { data: held } = useQuery('meeting.get', {});
  const start = useCommand('meeting.begin');
  const [asking, setAsking] = useState(false);
  const session = useCurrentSession(data ?? []);
  if (session === null || session.status === 'done' || held === undefined) return null;
  const begin = async (): Promise<void> => {
    chooseSession(session.id);
    if (await start.save({ sessionId: session.id })) goTo('lead');
  };
  const isOther = held !== null && held.sessionId !== session.id;
  return (
    <>
      <Button kind="primary" onPress={() => (isOther ? setAsking(true) : void begin())} busy={start.pending}>
        {t(held?.sessionId === session.id ? 'lead.goOn' : 'prepare.begin')}
      </Button>
      <ConfirmDialog
        title={t('lead.otherTitle')}
        open={asking}
        onClose={() => setAsking(false)}
        onConfirm={() => void begin()}
        confirmLabel={t('lead.beginThis')}
        busy={start.pending}
      >
        <p>{t('lead.otherRuns', { title: held?.title || t('common.untitled') })}</p>
      </ConfirmDialog>
    </>
  );
};
