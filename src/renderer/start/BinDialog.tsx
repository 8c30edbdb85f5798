import { Loaded } from '../api/Loaded';
import { useCommand } from '../api/useCommand';
import { useQuery } from '../api/useQuery';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { EmptyState } from '../ui/EmptyState';
import { useT } from '../ui/language';
import styles from './BinDialog.module.css';

/** Werkplaatsen that were thrown away; each can be put back. */
export const BinDialog = ({ open, onClose }: { open: boolean; onClose: () => void }) => {
  const t = useT();
  return (
    <Dialog title={t('start.bin')} open={open} onClose={onClose}>
      <BinList />
    </Dialog>
  );
};

const BinList = () => {
  const t = useT();
  const binned = useQuery('shelf.binned', {});
  const putBack = useCommand('shelf.fromBin');
  return (
    <Loaded answer={binned}>
      {(items) =>
        items.length === 0 ? (
          <EmptyState>{t('start.binEmpty')}</EmptyState>
        ) : (
          <ul className={styles['list']}>
            {items.map((item) => {
              const name = item.title.trim() || t('common.untitled');
              return (
                <li key={item.file} className={styles['row']}>
                  <span dir="auto">{name}</span>
                  <Button
                    size="s"
                    label={t('start.putBackLabel', { title: name })}
                    onPress={() => void putBack.run({ file: item.file })}
                  >
                    {t('start.putBack')}
                  </Button>
                </li>
              );
            })}
          </ul>
        )
      }
    </Loaded>
  );
};
