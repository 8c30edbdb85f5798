import type { InsightView } from '@shared/contract/insights';
import type { InsightId } from '@shared/ids';
import { Plus } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Loaded } from '../../api/Loaded';
import { arrived, type FocusTarget, useNavigation } from '../../api/navigation';
import { useQuery } from '../../api/useQuery';
import { Button } from '../../ui/Button';
import { Chip } from '../../ui/Chip';
import { EmptyState } from '../../ui/EmptyState';
import { useT } from '../../ui/language';
import { PageHeader } from '../../ui/PageHeader';
import { InsightList } from './InsightList';
import { InsightSheet } from './InsightSheet';
import styles from './InterpretRoom.module.css';
import { MemberChecks } from './MemberChecks';
import { NewInsight } from './NewInsight';
import { WholeGroup } from './WholeGroup';

/** Duiden: from pile to shared insight, with the voices that carry it and those for whom it does not hold. */
export const InterpretRoom = () => {
  const t = useT();
  const focus = useNavigation((place) => place.focus);
  const insights = useQuery('insights.list', {});
  const [making, setMaking] = useState(false);
  const [chosen, setChosen] = useChosen(insights.data ?? [], focus);
  return (
    <div className={styles['room']}>
      <PageHeader
        title={t('common.rooms.interpret')}
        actions={
          <Button kind="primary" icon={<Plus />} onPress={() => setMaking(true)}>
            {t('interpret.newInsight')}
          </Button>
        }
      >
        <Chip>{t('interpret.subtitle')}</Chip>
      </PageHeader>
      <Loaded answer={insights}>
        {(all) => (
          <div className={styles['columns']}>
            <div className={styles['side']}>
              <InsightList insights={all} chosen={chosen?.id ?? null} onChoose={setChosen} />
              <WholeGroup />
            </div>
            {chosen === null ? (
              <EmptyState action={<Button onPress={() => setMaking(true)}>{t('interpret.newTitle')}</Button>}>
                {t('interpret.emptyText')}
              </EmptyState>
            ) : (
              <InsightSheet key={chosen.id} insight={chosen} />
            )}
            <div className={styles['side']}>{chosen && <MemberChecks insight={chosen} />}</div>
          </div>
        )}
      </Loaded>
      {making && <NewInsight onClose={() => setMaking(false)} onMade={setChosen} />}
    </div>
  );
};

/** The insight on the sheet: the one chosen, the one that was searched for, else the first. */
const useChosen = (
  all: readonly InsightView[],
  focus: FocusTarget | null,
): readonly [InsightView | null, (id: InsightId) => void] => {
  const [id, setId] = useState<InsightId | null>(null);
  useEffect(() => {
    if (focus === null || all.length === 0) return;
    const target = all.find((i) => i.id === focus.id || i.followUps.some((f) => f.id === focus.id));
    if (target) setId(target.id);
    arrived();
  }, [focus, all]);
  return [all.find((insight) => insight.id === id) ?? all[0] ?? null, setId];
};
