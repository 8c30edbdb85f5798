import { sessionPlace } from '../api/currentSession';
import { useQuery } from '../api/useQuery';
import { useT } from '../ui/language';
import styles from './SavedLine.module.css';

/** "Bijeenkomst 4 van 14". */
export const SessionLine = () => {
  const t = useT();
  const { data: sessions } = useQuery('sessions.list', {});
  const { data: held } = useQuery('meeting.get', {});
  const place = sessions === undefined ? null : sessionPlace(sessions, held?.sessionId);
  if (place === null) return null;
  return <p className={styles['line']}>{t('common.frame.session', place)}</p>;
};
