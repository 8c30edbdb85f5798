import type { ChoiceOptionId } from '@shared/ids';
import { Check } from 'lucide-react';
import { useT } from '../../ui/language';
import type { Shown } from '../activityTypes';
import styles from './ChoiceActivity.module.css';

type ChoiceOptionsProps = {
  readonly choice: Shown<'choice'>;
  /** What is picked now; null: nobody is choosing. */
  readonly picked: ReadonlySet<ChoiceOptionId> | null;
  readonly onPick: (picked: ReadonlySet<ChoiceOptionId>) => void;
};

/** Large rows. Only while somebody chooses can they be touched, and only then does it show what is picked. */
export const ChoiceOptions = ({ choice: { options }, picked, onPick }: ChoiceOptionsProps) => {
  const t = useT();
  const toggle = (id: ChoiceOptionId): void => {
    const next = new Set(picked);
    if (!next.delete(id)) next.add(id);
    onPick(next);
  };
  return (
    <ul className={styles['options']} aria-label={t('screen.choice.options')}>
      {options.map(({ id, text, outcome }) => (
        <li key={id}>
          {picked === null ? (
            <div className={styles['option']}>
              <span className={styles['text']} dir="auto">
                {text}
              </span>
              {outcome !== '' && (
                <strong className={styles['outcome']}>{t(`screen.choice.outcomes.${outcome}`)}</strong>
              )}
            </div>
          ) : (
            <button
              type="button"
              className={styles['option']}
              aria-pressed={picked.has(id)}
              onClick={() => toggle(id)}
            >
              <span className={styles['box']} aria-hidden="true">
                {picked.has(id) && <Check />}
              </span>
              <span className={styles['text']} dir="auto">
                {text}
              </span>
            </button>
          )}
        </li>
      ))}
    </ul>
  );
};
