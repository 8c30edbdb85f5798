import type { RoomState } from '@shared/contract/room';
import { useErrorText } from '../api/useErrorText';
import { useQuery } from '../api/useQuery';
import { ErrorState } from '../ui/ErrorState';
import { useT } from '../ui/language';
import { RoomButtons } from './RoomButtons';
import { RoomPicture } from './RoomPicture';
import styles from './RoomScreenBox.module.css';
import { RoomWords } from './RoomWords';

/** What the room sees now, always in sight of the facilitator, with what must be possible at once. */
export const RoomScreenBox = () => {
  const t = useT();
  const errorText = useErrorText();
  const { data: state, error, retry } = useQuery('room.state', {});
  return (
    <section
      aria-label={t('common.frame.roomScreen')}
      className={styles['box']}
      aria-busy={state === undefined && error === null}
    >
      {state === undefined && error !== null && <ErrorState text={errorText(error)} onRetry={retry} />}
      {state && <Known state={state} />}
    </section>
  );
};

const Known = ({ state }: { state: RoomState }) => (
  <>
    <RoomPicture state={state} />
    <RoomWords state={state} />
    <RoomButtons state={state} />
  </>
);
