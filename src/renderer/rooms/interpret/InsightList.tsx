import type { InsightView } from '@shared/contract/insights';
import type { InsightId } from '@shared/ids';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { useCommand } from '../../api/useCommand';
import { IconButton } from '../../ui/IconButton';
import { List, ListRow } from '../../ui/List';
import { useT } from '../../ui/language';
import { Panel } from '../../ui/Panel';
import styles from './InterpretRoom.module.css';

export type InsightListProps = {
  readonly insights: readonly InsightView[];
  readonly chosen: InsightId | null;
  readonly onChoose: (id: InsightId) => void;
};

/** All insights in the order in which they will be told. */
export const InsightList = ({ insights, chosen, onChoose }: InsightListProps) => {
  const t = useT();
  return (
    <Panel
      title={t('interpret.insights')}
      actions={chosen && <MoveButtons insights={insights} chosen={chosen} />}
    >
      <List label={t('interpret.insights')}>
        {insights.map((insight) => (
          <ListRow key={insight.id} selected={insight.id === chosen} onPress={() => onChoose(insight.id)}>
            <span dir="auto" className={styles['rowTitle']}>
              {insight.statement}
            </span>
            <span className={styles['rowKind']}>{t(`common.kinds.${insight.kind}`)}</span>
          </ListRow>
        ))}
      </List>
    </Panel>
  );
};

const MoveButtons = ({
  insights,
  chosen,
}: {
  readonly insights: readonly InsightView[];
  readonly chosen: InsightId;
}) => {
  const t = useT();
  const move = useCommand('insights.move');
  const index = insights.findIndex((insight) => insight.id === chosen);
  const before = insights[index - 1];
  return (
    <>
      <IconButton
        label={t('interpret.moveUp')}
        icon={<ArrowUp />}
        disabled={before === undefined}
        onPress={() => before && void move.run({ id: chosen, before: before.id })}
      />
      <IconButton
        label={t('interpret.moveDown')}
        icon={<ArrowDown />}
        disabled={index === -1 || index === insights.length - 1}
        onPress={() => void move.run({ id: chosen, before: insights[index + 2]?.id ?? null })}
      />
    </>
  );
};
