import type { Fragment } from '@shared/domain/fragment';
import { useState } from 'react';
import { useCommand } from '../../api/useCommand';
import { Button } from '../../ui/Button';
import { useT } from '../../ui/language';
import styles from './FragmentPanel.module.css';

// What somebody has looked at and left as it is, until the words change again.
const left = new Set<string>();

/** Says when the words in the story are no longer those of the card, and asks what to do. */
export const MarkChange = ({ fragment }: { fragment: Fragment }) => {
  const t = useT();
  const accept = useCommand('fragments.acceptChange');
  const key = `${fragment.id}\n${fragment.wordsNow}`;
  const [, redraw] = useState(0);
  const turn = (isLeft: boolean) => {
    if (isLeft) left.add(key);
    else left.delete(key);
    redraw((count) => count + 1);
  };
  switch (fragment.markState) {
    case 'intact':
      return null;
    case 'lost':
      return <p className={styles['lost']}>{t('tell.change.lost')}</p>;
    case 'changed':
      if (left.has(key)) {
        return (
          <button type="button" className={styles['later']} onClick={() => turn(false)}>
            {t('tell.change.left')}
          </button>
        );
      }
      return (
        <section aria-label={t('tell.change.title')} className={styles['change']}>
          <p className={styles['changeTitle']}>{t('tell.change.title')}</p>
          <dl>
            <dt>{t('tell.change.before')}</dt>
            <dd dir="auto">{fragment.words}</dd>
            <dt>{t('tell.change.now')}</dt>
            <dd dir="auto">{fragment.wordsNow}</dd>
          </dl>
          {fragment.seal !== 'verbatim' && <p className={styles['note']}>{t('tell.change.quoteStays')}</p>}
          <div className={styles['buttons']}>
            <Button size="s" onPress={() => void accept.run({ id: fragment.id })} busy={accept.pending}>
              {t('tell.change.accept')}
            </Button>
            <Button size="s" kind="quiet" onPress={() => turn(true)}>
              {t('tell.change.leave')}
            </Button>
          </div>
        </section>
      );
  }
};
