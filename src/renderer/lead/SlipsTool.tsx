import type { MeetingView } from '@shared/contract/meeting';
import { slipSigns } from '@shared/domain/room/slip';
import type { AgendaBlock } from '@shared/domain/session';
import { Loaded } from '../api/Loaded';
import { useQuery } from '../api/useQuery';
import { useShow } from '../toRoom/useShow';
import { Button } from '../ui/Button';
import { useT } from '../ui/language';
import { AddSlip } from './AddSlip';
import { SlipList } from './SlipList';
import styles from './Slips.module.css';
import { SlipsToBoard } from './SlipsToBoard';
import { TurnAll } from './TurnAll';

type SlipsToolProps = {
  readonly meeting: MeetingView;
  /** null: before, after or without the parts of the programme. */
  readonly block: AgendaBlock | null;
};

/** What people wrote alone: covered for the room until the facilitator turns it. */
export const SlipsTool = ({ meeting: { sessionId }, block }: SlipsToolProps) => {
  const t = useT();
  const show = useShow();
  const blockId = block?.id ?? null;
  const slips = useQuery('slips.list', { sessionId });
  return (
    <>
      <div className={styles['head']}>
        <p className={styles['soft']}>{t('lead.slips.intro')}</p>
        <Button onPress={() => void show({ type: 'slips', blockId })}>{t('lead.slips.show')}</Button>
      </div>
      <Loaded answer={slips} lines={3}>
        {(all) => {
          const here = all.filter((slip) => slip.blockId === blockId && slip.groupId === null);
          return (
            <>
              <TurnAll slips={here} />
              <SlipList slips={here} none={t('lead.slips.none')} canConclude={block?.method === 'plenary'} />
              {block?.method === 'sortAloneTogether' && <SlipsToBoard sessionId={sessionId} slips={here} />}
            </>
          );
        }}
      </Loaded>
      {(block?.method === 'plusMinus' ? slipSigns : [null]).map((sign) => (
        <AddSlip
          key={sign}
          sessionId={sessionId}
          blockId={blockId}
          groupId={null}
          sign={sign}
          label={t(`lead.slips.${sign ?? 'write'}`)}
        />
      ))}
    </>
  );
};
