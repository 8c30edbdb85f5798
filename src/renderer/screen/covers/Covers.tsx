import { useState } from 'react';
import { ReadAloud } from '../../speech/ReadAloud';
import { useT } from '../../ui/language';
import { VisuallyHidden } from '../../ui/VisuallyHidden';
import styles from './Covers.module.css';
import { Quiet } from './Quiet';

/** Dark at the facilitator's wish: nothing else. */
export const Blank = () => {
  const t = useT();
  return (
    <main className={styles['blank']}>
      <VisuallyHidden>{t('screen.blank')}</VisuallyHidden>
    </main>
  );
};

/** After the stop signal: a picture and one sentence, which can be heard. Going on is up to the facilitator. */
export const Paused = () => {
  const t = useT();
  // No message comes over this picture: what there is to say of the voice stands under it.
  const [said, setSaid] = useState('');
  return (
    <main className={styles['paused']}>
      <Quiet />
      <div role="status">
        <h1 className={styles['sentence']}>{t('screen.stopped')}</h1>
      </div>
      <ReadAloud pieces={() => [t('screen.stopped')]} tell={setSaid} />
      <p role="status">{said}</p>
    </main>
  );
};
