import type { RoomState } from '@shared/contract/room';
import { useRoomPicture } from '../api/roomPicture';
import { useRoomWords } from '../lead/useRoomWords';
import { useT } from '../ui/language';
import styles from './RoomScreenBox.module.css';

/** A small live picture of exactly what the room sees; in words until there is one. */
export const RoomPicture = ({ state }: { state: RoomState }) => {
  const t = useT();
  if (state.place.type !== 'shown') {
    return (
      <p className={styles['off']}>
        <span>{t('common.frame.roomScreenOff')}</span>
      </p>
    );
  }
  return <Shown state={state} />;
};

const Shown = ({ state }: { state: RoomState }) => {
  const t = useT();
  const picture = useRoomPicture();
  const words = useRoomWords(state);
  if (picture === null) {
    return (
      <p className={styles['off']} aria-hidden="true" dir="auto">
        <span>{words}</span>
      </p>
    );
  }
  return <img src={picture} alt={t('lead.room.picture')} className={styles['picture']} draggable={false} />;
};
