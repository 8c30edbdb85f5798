import { Suspense, useEffect, useState } from 'react';
import { goTo, rooms, useNavigation } from '../api/navigation';
import { useT } from '../ui/language';
import { PageHeader } from '../ui/PageHeader';
import { Skeleton } from '../ui/Skeleton';
import { ErrorBoundary } from './ErrorBoundary';
import { KeyHelp } from './KeyHelp';
import { roomViews } from './rooms';
import { SearchDialog } from './SearchDialog';
import { SideBar } from './SideBar';
import { useHistory } from './useHistory';
import { useShortcuts } from './useShortcuts';
import styles from './WorkshopFrame.module.css';

/** An open werkplaats: the side bar and the room in front. */
export const WorkshopFrame = ({ title }: { title: string }) => {
  const t = useT();
  const room = useNavigation((place) => place.room);
  const [layer, setLayer] = useState<'none' | 'search' | 'help'>('none');
  const history = useHistory();
  useEffect(() => goTo('prepare'), []);
  useShortcuts({
    roomPrepare: () => goTo('prepare'),
    roomTell: () => goTo('tell'),
    roomSort: () => goTo('sort'),
    roomInterpret: () => goTo('interpret'),
    roomShare: () => goTo('share'),
    search: () => setLayer('search'),
    help: () => setLayer('help'),
    undo: history.undo,
    redo: history.redo,
  });
  const View = roomViews[room];
  return (
    <div className={styles['frame']}>
      <a href="#room" className={styles['skip']}>
        {t('common.frame.skip')}
      </a>
      <SideBar
        title={title}
        room={room}
        rooms={rooms}
        history={history}
        onSearch={() => setLayer('search')}
        onHelp={() => setLayer('help')}
      />
      <main id="room" tabIndex={-1} className={styles['room']}>
        <ErrorBoundary key={room}>
          <Suspense fallback={<Waiting />}>
            {View ? <View /> : <PageHeader title={t(`common.rooms.${room}`)} />}
          </Suspense>
        </ErrorBoundary>
      </main>
      <SearchDialog open={layer === 'search'} onClose={() => setLayer('none')} />
      <KeyHelp open={layer === 'help'} onClose={() => setLayer('none')} />
    </div>
  );
};

const Waiting = () => (
  <div className={styles['waiting']}>
    <Skeleton lines={5} />
  </div>
);
