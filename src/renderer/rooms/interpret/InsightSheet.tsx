import type { InsightView } from '@shared/contract/insights';
import { insightKinds } from '@shared/domain/insight';
import { insightTextId } from '@shared/ids';
import { EllipsisVertical, Trash2 } from 'lucide-react';
import { useCommand } from '../../api/useCommand';
import { LiveTextEditor } from '../../editor/LiveTextEditor';
import { ShowInRoom } from '../../toRoom/ShowInRoom';
import { useControlHand } from '../../toRoom/useControlHand';
import { Card } from '../../ui/Card';
import { EditableTitle } from '../../ui/EditableTitle';
import { IconButton } from '../../ui/IconButton';
import { useT } from '../../ui/language';
import { Menu } from '../../ui/Menu';
import { Panel } from '../../ui/Panel';
import { Select } from '../../ui/Select';
import { Switch } from '../../ui/Switch';
import { showToast } from '../../ui/toasts';
import { FollowUps } from './FollowUps';
import styles from './InterpretRoom.module.css';
import { Strength } from './Strength';
import { Voices } from './Voices';

/** One insight as a sheet of paper: the sentence, the words of the group, the voices, and what follows. */
export const InsightSheet = ({ insight }: { readonly insight: InsightView }) => {
  const t = useT();
  const writer = useControlHand();
  const update = useCommand('insights.update');
  const { id } = insight;
  return (
    <Card className={styles['sheet'] ?? ''}>
      <div className={styles['sheetTop']}>
        <Select
          label={t('interpret.kind')}
          hideLabel
          value={insight.kind}
          choices={insightKinds.map((kind) => ({
            id: kind,
            label: t(`common.kinds.${kind}`),
            hint: t(`interpret.kindExplained.${kind}`),
          }))}
          onChange={(kind) => void update.run({ id, kind })}
        />
        <ShowInRoom activity={{ type: 'insight', insightId: id }} small />
        <SheetMenu insight={insight} />
      </div>
      <EditableTitle
        draftId={`insight:${id}.statement`}
        label={t('interpret.statement')}
        size="xl"
        value={insight.statement}
        onCommit={(statement) => update.save({ id, statement })}
      />
      <Panel title={t('interpret.explanation')}>
        <LiveTextEditor
          hideToolbar
          textId={insightTextId(id)}
          {...writer}
          label={t('interpret.explanation')}
          placeholder={t('interpret.explanationPlaceholder')}
        />
      </Panel>
      <Voices insight={insight} side="support" />
      <Voices insight={insight} side="counter" />
      <Strength insight={insight} />
      <FollowUps insight={insight} />
      <Switch
        on={insight.circleOnly}
        hint={t('interpret.circleOnlyHint')}
        onChange={(circleOnly) => void update.run({ id, circleOnly })}
      >
        {t('interpret.circleOnly')}
      </Switch>
    </Card>
  );
};

const SheetMenu = ({ insight }: { readonly insight: InsightView }) => {
  const t = useT();
  const remove = useCommand('insights.remove');
  const throwAway = async () => {
    const done = await remove.run({ id: insight.id });
    if (done.ok) showToast({ kind: 'info', text: t('interpret.removed') });
  };
  return (
    <Menu
      label={t('common.more')}
      trigger={<IconButton label={t('common.more')} icon={<EllipsisVertical />} />}
      actions={[
        {
          id: 'remove',
          label: t('interpret.remove'),
          icon: <Trash2 />,
          danger: true,
          onAction: () => void throwAway(),
        },
      ]}
    />
  );
};
