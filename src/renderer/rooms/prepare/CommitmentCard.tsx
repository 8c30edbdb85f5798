import { type Commitment, keptStates } from '@shared/domain/session';
import { X } from 'lucide-react';
import { useCommand } from '../../api/useCommand';
import { useRemoval } from '../../api/useRemoval';
import { Card } from '../../ui/Card';
import { EditableTitle } from '../../ui/EditableTitle';
import { IconButton } from '../../ui/IconButton';
import { useT } from '../../ui/language';
import { SavedField } from '../../ui/SavedField';
import { SegmentedControl } from '../../ui/SegmentedControl';
import styles from './CommitmentsTab.module.css';
import { commitmentTexts } from './commitmentTexts';
import { MadeWith } from './MadeWith';

/** One agreement or promise, changed in place. Only of a promise one says whether it was kept. */
export const CommitmentCard = ({ commitment }: { readonly commitment: Commitment }) => {
  const { id, kind, text, who, due, kept } = commitment;
  const t = useT();
  const update = useCommand('commitments.update');
  const remove = useRemoval('commitments.remove');
  const texts = commitmentTexts[kind];
  return (
    <Card padding="s">
      <div className={styles['card']}>
        <EditableTitle
          label={t(`${texts}.text`)}
          level={3}
          size="m"
          draftId={`commitment:${id}.text`}
          value={text}
          onCommit={(next) => update.save({ id, text: next })}
          className={styles['wide'] ?? ''}
        />
        <IconButton
          label={t('prepare.removeThis', { name: text })}
          icon={<X />}
          className={styles['remove'] ?? ''}
          onPress={() => void remove({ id }, t(`${texts}.removed`))}
        />
        <SavedField
          label={t(`${texts}.who`)}
          draftId={`commitment:${id}.who`}
          value={who}
          onCommit={(next) => update.save({ id, who: next })}
        />
        <SavedField
          label={t(`${texts}.due`)}
          draftId={`commitment:${id}.due`}
          value={due}
          onCommit={(next) => update.save({ id, due: next })}
        />
        <div className={styles['foot']}>
          {kind === 'promise' && (
            <SegmentedControl
              label={t('prepare.commitments.keptLabel', { text })}
              choices={keptStates.map((state) => ({
                id: state,
                label: t(`prepare.commitments.kept.${state}`),
              }))}
              value={kept}
              onChange={(next) => void update.run({ id, kept: next })}
            />
          )}
          <MadeWith commitment={commitment} />
        </div>
      </div>
    </Card>
  );
};
