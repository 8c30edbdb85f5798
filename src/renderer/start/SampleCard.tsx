import { useCommand } from '../api/useCommand';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { useT } from '../ui/language';
import styles from './ShelfCard.module.css';

/** Offers the practice werkplaats while it is not on the shelf. */
export const SampleCard = () => {
  const t = useT();
  const add = useCommand('shelf.addSample');
  const open = useCommand('shelf.open');
  const look = async () => {
    const result = await add.run({});
    if (result.ok) await open.run({ file: result.value.file });
  };
  return (
    <Card pile="green" className={styles['card'] ?? ''}>
      <div className={styles['head']}>
        <h2 className={styles['title']}>{t('start.sample')}</h2>
      </div>
      <p className={styles['line']}>{t('start.sampleHint')}</p>
      <div className={styles['foot']}>
        <span />
        <Button onPress={() => void look()} busy={add.pending || open.pending}>
          {t('start.lookAround')}
        </Button>
      </div>
    </Card>
  );
};
