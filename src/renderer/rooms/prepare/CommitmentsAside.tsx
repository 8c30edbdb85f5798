import type { Commitment, Session } from '@shared/domain/session';
import type { Translate } from '@shared/language/translate';
import { Loaded } from '../../api/Loaded';
import { useQuery } from '../../api/useQuery';
import { useT } from '../../ui/language';
import { Panel } from '../../ui/Panel';
import { EditButton } from './EditButton';
import styles from './SessionsTab.module.css';

type CommitmentsAsideProps = {
  readonly session: Session | null;
  readonly sessions: readonly Session[];
  readonly onEdit: () => void;
};

/** What the meeting opens with: what was agreed or promised before and still stands. Then what was made in it. */
export const CommitmentsAside = ({ session, sessions, onEdit }: CommitmentsAsideProps) => {
  const t = useT();
  const commitments = useQuery('commitments.list', {});
  return (
    <Panel
      title={t('prepare.commitments.both')}
      actions={<EditButton label={t('prepare.commitments.change')} onEdit={onEdit} />}
    >
      <Loaded answer={commitments} lines={2}>
        {(all) => {
          const here = all.filter(({ sessionId }) => session !== null && sessionId === session.id);
          const along = all.filter((made) => standsBefore(made, session, sessions));
          if (here.length + along.length === 0)
            return <p className={styles['none']}>{t('prepare.commitments.none')}</p>;
          return (
            <>
              <Made title={t('prepare.commitments.takeAlong')} made={along} />
              <Made title={t('prepare.commitments.madeHere')} made={here} />
            </>
          );
        }}
      </Loaded>
    </Panel>
  );
};

const Made = ({ title, made }: { readonly title: string; readonly made: readonly Commitment[] }) => {
  const t = useT();
  if (made.length === 0) return null;
  return (
    <section aria-label={title} className={styles['made']}>
      <h3 className={styles['madeTitle']}>{title}</h3>
      <ul className={styles['promises']}>
        {made.map((commitment) => (
          <li key={commitment.id}>
            <p dir="auto">{commitment.text}</p>
            <p className={styles['line']} dir="auto">
              {commitmentLine(commitment, t)}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
};

/** Made in an earlier meeting (or in none), and not done with. */
const standsBefore = (
  { sessionId, kind, kept }: Commitment,
  session: Session | null,
  sessions: readonly Session[],
): boolean => {
  if (kind === 'promise' && kept !== 'open') return false;
  if (sessionId === null || session === null) return true;
  const place = (id: string): number => sessions.findIndex((each) => each.id === id);
  return place(sessionId) < place(session.id);
};

const commitmentLine = ({ kind, who, due, kept }: Commitment, t: Translate): string =>
  [
    kind === 'agreement' ? t('prepare.commitments.agreement') : '',
    who,
    due,
    kind === 'promise' ? t(`prepare.commitments.kept.${kept}`) : '',
  ]
    .filter((part) => part !== '')
    .join(' · ');
