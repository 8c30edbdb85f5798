import { clsx } from 'clsx';
import { ChevronLeft, CircleHelp, Play, Redo2, Search, Undo2 } from 'lucide-react';
import { type Destination, goTo, type Room } from '../api/navigation';
import { useCommand } from '../api/useCommand';
import { useQuery } from '../api/useQuery';
import { Button } from '../ui/Button';
import { IconButton } from '../ui/IconButton';
import { useT } from '../ui/language';
import { HandChooser } from './HandChooser';
import { RoomScreenBox } from './RoomScreenBox';
import { SavedLine } from './SavedLine';
import { SessionLine } from './SessionLine';
import styles from './SideBar.module.css';
import type { History } from './useHistory';
import { useSavedFirst } from './useSavedFirst';

export type SideBarProps = {
  readonly title: string;
  readonly room: Destination;
  readonly rooms: readonly Room[];
  readonly history: History;
  readonly onSearch: () => void;
  readonly onHelp: () => void;
};

/** Left: where you are, the five rooms, what can be taken back, what the room sees, and that all is saved. */
export const SideBar = ({ title, room, rooms, history, onSearch, onHelp }: SideBarProps) => {
  const t = useT();
  const close = useCommand('shelf.close');
  const { data: held } = useQuery('meeting.get', {});
  const savedFirst = useSavedFirst();
  const toShelf = async () => {
    if (await savedFirst()) await close.run({});
  };
  return (
    <div className={styles['bar']}>
      <button type="button" className={styles['back']} onClick={() => void toShelf()}>
        <ChevronLeft aria-hidden="true" />
        {t('common.frame.toShelf')}
      </button>
      <section aria-label={t('common.frame.here')} className={styles['where']}>
        <p className={styles['title']} dir="auto" title={title}>
          {title}
        </p>
        <SessionLine />
      </section>
      <nav aria-label={t('common.frame.rooms')}>
        {held && (
          <button
            type="button"
            className={clsx(styles['room'], styles['lead'])}
            aria-current={room === 'lead' ? 'page' : undefined}
            onClick={() => goTo('lead')}
          >
            <span className={styles['number']}>
              <Play aria-hidden="true" />
            </span>
            {t('lead.running')}
          </button>
        )}
        <ol className={styles['rooms']}>
          {rooms.map((name, index) => (
            <li key={name}>
              <button
                type="button"
                className={styles['room']}
                aria-current={name === room ? 'page' : undefined}
                onClick={() => goTo(name)}
              >
                <span className={styles['number']}>{index + 1}</span>
                {t(`common.rooms.${name}`)}
              </button>
            </li>
          ))}
        </ol>
      </nav>
      <Tools history={history} onSearch={onSearch} />
      <div className={styles['foot']}>
        <HandChooser />
        <RoomScreenBox />
        <div className={styles['last']}>
          <SavedLine />
          <IconButton label={t('common.actions.help')} icon={<CircleHelp />} onPress={onHelp} />
        </div>
      </div>
    </div>
  );
};

type ToolsProps = Pick<SideBarProps, 'history' | 'onSearch'>;

const Tools = ({ history, onSearch }: ToolsProps) => {
  const t = useT();
  return (
    <section aria-label={t('common.frame.tools')} className={styles['tools']}>
      <Button kind="quiet" size="s" icon={<Search />} onPress={onSearch} className={styles['tool'] ?? ''}>
        {t('common.actions.search')}
      </Button>
      {history.undoLabel !== null && (
        <span title={history.undoHint ?? undefined}>
          <Button
            kind="quiet"
            size="s"
            icon={<Undo2 />}
            onPress={history.undo}
            className={styles['tool'] ?? ''}
          >
            {history.undoHint ?? history.undoLabel}
          </Button>
        </span>
      )}
      {history.redoLabel !== null && (
        <Button
          kind="quiet"
          size="s"
          icon={<Redo2 />}
          onPress={history.redo}
          className={styles['tool'] ?? ''}
        >
          {history.redoLabel}
        </Button>
      )}
    </section>
  );
};
