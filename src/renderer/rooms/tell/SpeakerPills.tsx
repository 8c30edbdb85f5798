import type { Participant } from '@shared/domain/participant';
import type { ParticipantId } from '@shared/ids';
import { useId } from 'react';
import { Avatar } from '../../ui/Avatar';
import { useT } from '../../ui/language';
import styles from './StoryPicker.module.css';

type SpeakerPillsProps = {
  readonly people: readonly Participant[];
  readonly chosen: ParticipantId | null;
  readonly onChoose: (id: ParticipantId | null) => void;
};

/** Who is speaking. A second tap shows everyone again. */
export const SpeakerPills = ({ people, chosen, onChoose }: SpeakerPillsProps) => {
  const t = useT();
  const label = useId();
  return (
    <section aria-labelledby={label}>
      <h2 id={label} className={styles['question']}>
        {t('tell.whoSpeaks')}
      </h2>
      <div className={styles['pills']}>
        <button
          type="button"
          aria-pressed={chosen === null}
          onClick={() => onChoose(null)}
          className={styles['pill']}
        >
          <span className={styles['name']}>{t('tell.everyone')}</span>
        </button>
        {people.map(({ id, pseudonym, picture }) => (
          <button
            key={id}
            type="button"
            aria-pressed={chosen === id}
            title={pseudonym}
            onClick={() => onChoose(chosen === id ? null : id)}
            className={styles['pill']}
          >
            <Avatar name={pseudonym} picture={picture} />
            <bdi className={styles['name']}>{pseudonym}</bdi>
          </button>
        ))}
      </div>
    </section>
  );
};
