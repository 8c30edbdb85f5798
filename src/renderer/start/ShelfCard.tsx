import type { ShelfItem } from '@shared/contract/shelf';
import { Copy, Ellipsis, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useCommand } from '../api/useCommand';
import { Avatar } from '../ui/Avatar';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { IconButton } from '../ui/IconButton';
import { useSpoken, useT } from '../ui/language';
import { Menu } from '../ui/Menu';
import { showToast } from '../ui/toasts';
import styles from './ShelfCard.module.css';
import { sessionsLine } from './sessionsLine';

// As many as fit beside the button. How many more there are is not said: people are not counted.
const mostPictures = 6;

/** One werkplaats on the shelf. */
export const ShelfCard = ({ item, primary }: { item: ShelfItem; primary: boolean }) => {
  const spoken = useSpoken();
  const { t } = spoken;
  const open = useCommand('shelf.open');
  const [now] = useState(() => new Date());
  const name = item.title.trim() || t('common.untitled');
  return (
    <Card pile={item.colour} className={styles['card'] ?? ''}>
      <div className={styles['head']}>
        <h2 className={styles['title']} dir="auto" title={name}>
          {name}
        </h2>
        <ShelfMenu item={item} name={name} />
      </div>
      {item.problem === null ? (
        <p className={styles['line']}>{sessionsLine(item, { ...spoken, now })}</p>
      ) : (
        <p className={styles['problem']}>{t(`start.problem.${item.problem}`)}</p>
      )}
      <div className={styles['foot']}>
        <ul className={styles['people']} aria-label={t('start.circle')}>
          {item.pictures.slice(0, mostPictures).map((picture, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two people may have the same picture
            <li key={index}>
              <Avatar name={picture} picture={picture} alone />
            </li>
          ))}
        </ul>
        {item.problem === null && (
          <Button
            kind={primary ? 'primary' : 'plain'}
            onPress={() => void open.run({ file: item.file })}
            busy={open.pending}
            label={t(item.isSample ? 'start.lookAroundLabel' : 'start.openLabel', { title: name })}
          >
            {t(item.isSample ? 'start.lookAround' : 'common.open')}
          </Button>
        )}
      </div>
    </Card>
  );
};

const ShelfMenu = ({ item, name }: { item: ShelfItem; name: string }) => {
  const t = useT();
  const copyOut = useCommand('shelf.copyOut');
  const toBin = useCommand('shelf.toBin');
  const fromBin = useCommand('shelf.fromBin');
  const { file } = item;
  const copy = async () => {
    const result = await copyOut.run({ file });
    if (!result.ok || result.value.path === null) return;
    showToast({ kind: 'info', text: t('start.copied', { path: result.value.path }) });
  };
  const bin = async () => {
    const result = await toBin.run({ file });
    if (!result.ok) return;
    const action = { label: t('start.putBack'), run: () => void fromBin.run({ file }) };
    showToast({ kind: 'info', text: t('start.binned', { title: name }), action });
  };
  const label = t('start.moreLabel', { title: name });
  return (
    <Menu
      label={label}
      trigger={<IconButton label={label} icon={<Ellipsis />} className={styles['menu'] ?? ''} />}
      actions={[
        { id: 'copy', label: t('start.copyOut'), icon: <Copy />, onAction: () => void copy() },
        { id: 'bin', label: t('start.toBin'), icon: <Trash2 />, danger: true, onAction: () => void bin() },
      ]}
    />
  );
};
