import { type Commitment, keptStates } from '@shared/domain/session';
import { X } from 'lucide-react';
import { useCommand } from '../api/useCommand';
import { useRemoval } from '../api/useRemoval';
import { IconButton } from '../ui/IconButton';
import { useT } from '../ui/language';
import { SegmentedControl } from '../ui/SegmentedControl';
import styles from './Commitments.module.css';

export type CommitmentListProps = {
  readonly title: string;
  readonly none: string;
  readonly commitments: readonly Commitment[];
  /** Whether it was kept can be said here. */
  readonly withState?: boolean;
  readonly removable?: boolean;
};

/** Agreements or promises, with who, what and when. */
export const CommitmentList = ({
  title,
  none,
  commitments,
  withState = false,
  removable = false,
}: CommitmentListProps) => (
  <section aria-label={title}>
    <h3 className={styles['title']}>{title}</h3>
    {commitments.length === 0 ? (
      <p className={styles['soft']}>{none}</p>
    ) : (
      <ul className={styles['list']}>
        {commitments.map((commitment) => (
          <Row key={commitment.id} commitment={commitment} withState={withState} removable={removable} />
        ))}
      </ul>
    )}
  </section>
);

type RowProps = Pick<CommitmentListProps, 'withState' | 'removable'> & { readonly commitment: Commitment };

const Row = ({ commitment, withState, removable }: RowProps) => {
  const t = useT();
  const update = useCommand('commitments.update');
  const remove = useRemoval('commitments.remove');
  const { id, kind, text, who, due, kept } = commitment;
  const about = [withState ? '' : t(`lead.commitments.${kind}`), who, due].filter((part) => part !== '');
  return (
    <li className={styles['row']}>
      <div className={styles['what']}>
        <p dir="auto">{text}</p>
        {about.length > 0 && (
          <p className={styles['soft']} dir="auto">
            {about.join(' · ')}
          </p>
        )}
      </div>
      {withState && (
        <SegmentedControl
          label={t('lead.lookBack.kept', { text })}
          choices={keptStates.map((state) => ({
            id: state,
            label: t(`prepare.commitments.kept.${state}`),
          }))}
          value={kept}
          onChange={(next) => void update.run({ id, kept: next })}
        />
      )}
      {removable && (
        <IconButton
          label={t('prepare.removeThis', { name: text })}
          icon={<X />}
          onPress={() => void remove({ id }, t('lead.commitments.removed', { text }))}
        />
      )}
    </li>
  );
};
