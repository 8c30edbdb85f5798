import { useT } from '../../ui/language';
import styles from './StoryText.module.css';

/** Where the typed words stand, as the editor says it. */
export type TextState = 'saved' | 'saving' | 'problem';

/** "Bewaard", beside the words themselves. */
export const TextSaved = ({ state }: { state: TextState }) => {
  const t = useT();
  const says = { saved: 'common.saved', saving: 'common.saving', problem: 'common.notSaved' } as const;
  return (
    <p className={styles['saved']} data-state={state}>
      {t(says[state])}
    </p>
  );
};
