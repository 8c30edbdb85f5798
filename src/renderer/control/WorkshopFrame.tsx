import { Suspense, useEffect, useState } from 'react';
import { goTo, rooms, useNavigation } from '../api/navigation';
import { MeetingBar } from '../lead/MeetingBar';
import { RoomDialogs } from '../lead/RoomDialogs';
import { forgetHalfWritten } from '../ui/halfWritten';
import { useT } from '../ui/language';
import { Skeleton } from '../ui/Skeleton';
import { ErrorBoundary } from './ErrorBoundary';
import { KeyHelp } from './KeyHelp';
import { roomViews } from './rooms';
import { SearchDialog } from './SearchDialog';
import { SideBar } from './SideBar';
import { StopNotice } from './StopNotice';
import { useCovers } from './useCovers';
import { useHistory } from './useHistory';
import { useShortcuts } from './useShortcuts';
import styles from './WorkshopFrame.module.css';

/** An open werkplaats: the side bar and the room in front. */
export const WorkshopFrame = ({ title }: { title: string }) => {
  const t = useT();
  const room = useNavigation((place) => place.room);
  const [layer, setLayer] = useState<'none' | 'search' | 'help'>('none');
  const history = useHistory();
  const covers = useCovers();
  useEffect(() => {
    goTo('prepare');
    // What was half written in this werkplaats does not lie about in the next one.
    return () => forgetHalfWritten();
  }, []);
  useShortcuts({
    roomPrepare: () => goTo('prepare'),
    roomTell: () => goTo('tell'),
    roomSort: () => goTo('sort'),
    roomInterpret: () => goTo('interpret'),
    roomShare: () => goTo('share'),
    blank: covers.blank,
    blankAnywhere: covers.blank,
    freeze: covers.freeze,
    freezeAnywhere: covers.freeze,
    switchView: covers.switchView,
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
      <div className={styles['page']}>
        {room !== 'lead' && <MeetingBar />}
        <main id="room" tabIndex={-1} className={styles['room']}>
          <ErrorBoundary key={room}>
            <Suspense fallback={<Waiting />}>
              <View />
            </Suspense>
          </ErrorBoundary>
        </main>
      </div>
      <SearchDialog open={layer === 'search'} onClose={() => setLayer('none')} />
      <RoomDialogs />
      <StopNotice />
      <KeyHelp open={layer === 'help'} onClose={() => setLayer('none')} />
    </div>
  );
};

const Waiting = () => (
  <div className={styles['waiting']}>
    <Skeleton lines={5} />
  </div>
);
