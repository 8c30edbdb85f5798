import type { StorylineView } from '@shared/contract/share';
import type { StorylineKey } from '@shared/domain/storyline';
import { clsx } from 'clsx';
import { ArrowDown, ArrowUp, Eye, EyeOff } from 'lucide-react';
import { useCommand } from '../../api/useCommand';
import { IconButton } from '../../ui/IconButton';
import { List, ListRow } from '../../ui/List';
import { useT } from '../../ui/language';
import { Panel } from '../../ui/Panel';
import styles from './ShareRoom.module.css';

type Item = StorylineView['items'][number];

export type StorylineListProps = {
  readonly items: readonly Item[];
  readonly chosen: StorylineKey;
  readonly onChoose: (key: StorylineKey) => void;
};

/** The order in which it is told. */
export const StorylineList = ({ items, chosen, onChoose }: StorylineListProps) => {
  const t = useT();
  return (
    <div className={styles['side']}>
      <Panel title={t('share.storyline')} actions={<PlaceButtons items={items} chosen={chosen} />}>
        <List label={t('share.storyline')}>
          {items.map((item) => (
            <ListRow key={item.key} selected={item.key === chosen} onPress={() => onChoose(item.key)}>
              <span
                dir="auto"
                className={clsx(
                  styles['part'],
                  item.key.startsWith('insight:') && styles['inner'],
                  item.hidden && styles['isHidden'],
                )}
              >
                {item.title || item.builtTitle}
              </span>
              {item.hidden && <span className={styles['small']}>{t('share.hiddenPart')}</span>}
            </ListRow>
          ))}
        </List>
      </Panel>
    </div>
  );
};

const PlaceButtons = ({
  items,
  chosen,
}: {
  readonly items: readonly Item[];
  readonly chosen: StorylineKey;
}) => {
  const t = useT();
  const move = useCommand('storyline.move');
  const update = useCommand('storyline.update');
  const index = items.findIndex((item) => item.key === chosen);
  const item = items[index];
  const before = items[index - 1];
  if (!item) return null;
  return (
    <>
      <IconButton
        label={t(item.hidden ? 'share.show' : 'share.hide')}
        icon={item.hidden ? <Eye /> : <EyeOff />}
        onPress={() => void update.run({ key: chosen, hidden: !item.hidden })}
      />
      <IconButton
        label={t('share.moveUp')}
        icon={<ArrowUp />}
        disabled={before === undefined}
        onPress={() => before && void move.run({ key: chosen, before: before.key })}
      />
      <IconButton
        label={t('share.moveDown')}
        icon={<ArrowDown />}
        disabled={index === items.length - 1}
        onPress={() => void move.run({ key: chosen, before: items[index + 2]?.key ?? null })}
      />
    </>
  );
};
