import type { StorySummary } from '@shared/contract/stories';
import { useT } from '../../ui/language';
import { SoundCard } from './SoundCard';
import styles from './StorySounds.module.css';

/** The sounds of a story, and who may hear them. */
export const StorySounds = ({ story }: { readonly story: StorySummary }) => {
  const t = useT();
  if (story.recordings.length === 0) return null;
  return (
    <section aria-label={t('sound.list')} className={styles['sounds']}>
      {story.recordings.map((sound) => (
        <SoundCard key={sound.id} sound={sound} />
      ))}
      <p className={styles['only']}>{t('sound.onlyCircle')}</p>
    </section>
  );
};
