import { type InsightKind, insightKinds } from '@shared/domain/insight';
import type { RoomActivity } from '@shared/domain/room/activity';
import { useState } from 'react';
import { useCommand } from '../api/useCommand';
import { useT } from '../ui/language';
import { QuickAdd } from '../ui/QuickAdd';
import { Select } from '../ui/Select';
import styles from './PickDialog.module.css';
import { useCompany } from './useCompany';

/** A sentence that the group says now. Written down among the circle it stays there, until somebody decides otherwise. */
export const NewInsight = ({ onPick }: { readonly onPick: (activity: RoomActivity) => void }) => {
  const t = useT();
  const add = useCommand('insights.add');
  const isCircle = useCompany() === 'circle';
  const [kind, setKind] = useState<InsightKind>('enabling');
  const make = async (statement: string): Promise<boolean> => {
    const made = await add.run({ kind, statement, supports: [], circleOnly: isCircle });
    if (made.ok) onPick({ type: 'insight', insightId: made.value.id });
    return made.ok;
  };
  return (
    <div className={styles['new']}>
      <Select
        label={t('interpret.kind')}
        value={kind}
        onChange={setKind}
        choices={insightKinds.map((id) => ({ id, label: t(`common.kinds.${id}`) }))}
      />
      <QuickAdd
        label={t('interpret.statement')}
        button={t('lead.newInsight.make')}
        onAdd={make}
        draft="new-insight"
        voice
      />
      {isCircle && <p className={styles['soft']}>{t('lead.newInsight.stays')}</p>}
    </div>
  );
};
