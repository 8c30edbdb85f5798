import type { Session } from '@shared/domain/session';
import type { Translate } from '@shared/language/translate';
import type { ReactNode } from 'react';
import { useCommand } from '../../api/useCommand';
import { useT } from '../../ui/language';
import { TemplatePicker } from './TemplatePicker';
import styles from './Templates.module.css';

type EmptyProgrammeProps = {
  readonly session: Session;
  /** To begin with a single part instead. */
  readonly children: ReactNode;
};

/** A meeting without a programme: whole meetings to lay out, or one part to begin with. */
export const EmptyProgramme = ({ session, children }: EmptyProgrammeProps) => {
  const t = useT();
  const lay = useCommand('sessions.lay');
  return (
    <div className={styles['empty']}>
      <p className={styles['soft']}>{t('prepare.programme.empty')}</p>
      <TemplatePicker
        startsAt={session.startsAt}
        busy={lay.pending}
        onLay={({ name, blocks }) =>
          void lay.run({
            sessionId: session.id,
            ...(hasOwnTitle(session.title, t) ? {} : { title: name }),
            blocks,
          })
        }
      />
      <div className={styles['orOne']}>
        <p className={styles['soft']}>{t('prepare.templates.empty')}</p>
        {children}
      </div>
    </div>
  );
};

/** "Bijeenkomst 3" is what the app called it. */
const hasOwnTitle = (title: string, t: Translate): boolean => {
  const [number = ''] = /\d+/.exec(title) ?? [];
  return title !== '' && title !== t('prepare.sessions.newTitle', { number });
};
