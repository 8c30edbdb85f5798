import type { MeetingView } from '@shared/contract/meeting';
import { comesBackIn } from '@shared/domain/room/breakout';
import type { AgendaBlock } from '@shared/domain/session';
import { useShow } from '../toRoom/useShow';
import { Button } from '../ui/Button';
import { useT } from '../ui/language';
import { GroupNotes } from './GroupNotes';
import styles from './Slips.module.css';
import { Tool } from './Tool';

/** The plenary after a breakout: what its groups wrote stands on the room screen below the question, once it is turned. */
export const FromGroups = ({ meeting, block }: { meeting: MeetingView; block: AgendaBlock }) => {
  const t = useT();
  const show = useShow();
  const breakout = comesBackIn(meeting.blocks, block.id);
  if (breakout === null) return null;
  return (
    <Tool title={t('lead.groups.back')} openWhen>
      <div className={styles['head']}>
        <p className={styles['soft']}>{t('lead.groups.backHint')}</p>
        <Button onPress={() => void show({ type: 'slips', blockId: block.id })}>
          {t('lead.slips.show')}
        </Button>
      </div>
      <GroupNotes meeting={meeting} blockId={breakout} canConclude />
    </Tool>
  );
};
