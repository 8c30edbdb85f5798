import type { RoomState } from '@shared/contract/room';
import { useRoomWords } from '../lead/useRoomWords';
import { useT } from '../ui/language';
import styles from './RoomScreenBox.module.css';

/** Below the picture: what the room sees, and what lies over it; or why it sees nothing. */
export const RoomWords = ({ state }: { state: RoomState }) => {
  const t = useT();
  const { place } = state;
  if (place.type === 'closed') {
    return place.because === 'never' ? null : (
      <p role="status" className={styles['text']}>
        {t(`lead.room.${place.because}`)}
      </p>
    );
  }
  return <Shown state={state} />;
};

const Shown = ({ state }: { state: RoomState }) => {
  const words = useRoomWords(state);
  const isTrouble = state.place.type === 'displayGone' || state.stuck;
  return isTrouble ? (
    <p role="alert" className={styles['alert']}>
      {words}
    </p>
  ) : (
    <p role="status" className={styles['text']} dir="auto" title={words}>
      {words}
    </p>
  );
};
