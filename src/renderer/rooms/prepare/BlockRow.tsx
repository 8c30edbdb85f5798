import type { AgendaBlock } from '@shared/domain/session';
import { clsx } from 'clsx';
import { Chip } from '../../ui/Chip';
import { DragHandle } from '../../ui/DragHandle';
import { useT } from '../../ui/language';
import type { Reorder } from '../../ui/useReorder';
import { BlockForm } from './BlockForm';
import styles from './Programme.module.css';

export type BlockRowProps = {
  readonly block: AgendaBlock;
  readonly time: string;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly order: Reorder;
};

/** One part of the programme: what and when, and everything of it when opened. */
export const BlockRow = ({ block, time, open, onToggle, order }: BlockRowProps) => {
  const t = useT();
  const { id, title, instruction, prompt, minutes, method } = block;
  const name = title || t(`prepare.methods.${method}.name`);
  const quoted = prompt === '' ? '' : t('prepare.programme.quoted', { prompt });
  return (
    <li {...order.row(id)} className={clsx(styles['row'], open && styles['open'])}>
      <div className={styles['closed']}>
        <DragHandle label={t('prepare.moveThis', { name })} handle={order.handle(id)} />
        <button type="button" className={styles['press']} aria-expanded={open} onClick={onToggle}>
          <span className={styles['time']}>{time}</span>
          <span>
            <span className={styles['name']} dir="auto">
              {name}
            </span>
            {!open && instruction !== '' && (
              <span className={styles['instruction']} dir="auto">
                {instruction}
              </span>
            )}
            {!open && quoted !== '' && (
              <span className={styles['prompt']} dir="auto">
                {quoted}
              </span>
            )}
          </span>
          <Chip>{t('prepare.programme.minutes', { count: minutes })}</Chip>
        </button>
      </div>
      {open && <BlockForm block={block} order={order} onClose={onToggle} />}
    </li>
  );
};
