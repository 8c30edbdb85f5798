import type { RoomState } from '@shared/contract/room';
import { Chip } from '../ui/Chip';
import { useT } from '../ui/language';
import styles from './RoomScreenBox.module.css';
import { useRoomWords } from './useRoomWords';

/** Below the picture: what the room sees, who is there, and what lies over it. */
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
  if (place.type === 'displayGone') {
    return (
      <p role="alert" className={styles['alert']}>
        {t('lead.room.displayGone')}
      </p>
    );
  }
  return <Shown state={state} />;
};

const Shown = ({ state }: { state: RoomState }) => {
  const t = useT();
  const { audience, cover, frozen } = state;
  const words = useRoomWords(state);
  return (
    <>
      <p role="status" className={styles['text']} dir="auto" title={words}>
        {words}
      </p>
      <div className={styles['chips']}>
        <Chip tone={audience === 'circle' ? 'brick' : 'sand'}>
          {audience === null ? t('lead.room.companyUnknown') : t(`lead.room.company.${audience}`)}
        </Chip>
        {cover !== 'none' && <Chip tone="teal">{t(`lead.room.covers.${cover}`)}</Chip>}
        {frozen && <Chip tone="teal">{t('lead.room.covers.frozen')}</Chip>}
      </div>
    </>
  );
};
