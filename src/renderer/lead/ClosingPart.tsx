import type { MeetingView } from '@shared/contract/meeting';
import { useState } from 'react';
import { goTo } from '../api/navigation';
import { useCommand } from '../api/useCommand';
import { useShow } from '../toRoom/useShow';
import { Button } from '../ui/Button';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { useT } from '../ui/language';
import { showToast } from '../ui/toasts';
import styles from './Commitments.module.css';
import { isHalfWrittenIn } from './isHalfWrittenIn';
import { MadeToday } from './MadeToday';

/** A meeting ends with what is agreed, and is then over. */
export const ClosingPart = ({ meeting }: { meeting: MeetingView }) => {
  const t = useT();
  const show = useShow();
  const [asking, setAsking] = useState<'none' | 'end' | 'stop'>('none');
  const ending = useEnding(meeting);
  const isHalfWritten = asking !== 'none' && isHalfWrittenIn(meeting.sessionId);
  return (
    <>
      <div className={styles['intro']}>
        <p>{t('lead.closingPart.intro')}</p>
        <Button onPress={() => void show({ type: 'outlook' })}>{t('lead.lookBack.show')}</Button>
      </div>
      <MadeToday sessionId={meeting.sessionId} />
      <div className={styles['end']}>
        <Button kind="primary" onPress={() => setAsking('end')}>
          {t('lead.closingPart.end')}
        </Button>
        <Button kind="quiet" onPress={() => setAsking('stop')}>
          {t('lead.closingPart.stop')}
        </Button>
      </div>
      <ConfirmDialog
        title={t(asking === 'stop' ? 'lead.closingPart.stopTitle' : 'lead.closingPart.endTitle')}
        open={asking !== 'none'}
        onClose={() => setAsking('none')}
        onConfirm={() => void ending.run(asking === 'end')}
        confirmLabel={t(asking === 'stop' ? 'lead.closingPart.stop' : 'lead.closingPart.end')}
        busy={ending.pending}
        {...(isHalfWritten ? { cancelLabel: t('lead.closingPart.writeFirst') } : {})}
      >
        {isHalfWritten && <p className={styles['half']}>{t('lead.closingPart.halfWritten')}</p>}
        <p>{t(asking === 'stop' ? 'lead.closingPart.stopText' : 'lead.closingPart.endText')}</p>
      </ConfirmDialog>
    </>
  );
};

const useEnding = ({ sessionId }: MeetingView) => {
  const t = useT();
  const update = useCommand('sessions.update');
  const end = useCommand('meeting.end');
  const show = useCommand('room.show');
  const freeze = useCommand('room.freeze');
  const run = async (isDone: boolean): Promise<void> => {
    if (isDone && !(await update.save({ id: sessionId, status: 'done' }))) return;
    // First what comes in its place, then the freeze: nothing else shows in between.
    if (!(await show.save({ activity: { type: 'quiet' } }))) return;
    if (!(await freeze.save({ on: false }))) return;
    if (!(await end.save({}))) return;
    if (isDone) showToast({ kind: 'info', text: t('lead.closingPart.ended') });
    goTo('prepare');
  };
  return { run, pending: [update, show, freeze, end].some(({ pending }) => pending) };
};
