import type { Session } from '@shared/domain/session';
import { toId } from '@shared/ids';
import { clsx } from 'clsx';
import { Plus } from 'lucide-react';
import { chooseSession } from '../../api/currentSession';
import { useCommand } from '../../api/useCommand';
import { Button } from '../../ui/Button';
import { EditableTitle } from '../../ui/EditableTitle';
import { useSpoken } from '../../ui/language';
import { SavedDateField } from '../../ui/SavedDateField';
import { SavedField } from '../../ui/SavedField';
import { SavedTimeField } from '../../ui/SavedTimeField';
import { type Choice, Select } from '../../ui/Select';
import { Switch } from '../../ui/Switch';
import styles from './SessionHead.module.css';
import { SessionMenu } from './SessionMenu';
import { useAddSession } from './useAddSession';

type SessionHeadProps = { readonly session: Session; readonly sessions: readonly Session[] };

/** Which meeting, when and where. */
export const SessionHead = ({ session, sessions }: SessionHeadProps) => {
  const { t, locale } = useSpoken();
  const add = useAddSession(sessions);
  const update = useCommand('sessions.update');
  const { id, title, date, place, startsAt, status } = session;
  const choices: readonly Choice<string>[] = sessions.map((each, index) => ({
    id: each.id,
    label: sessionName(each, index, locale),
    ...(each.status === 'done' ? { hint: t('prepare.sessions.done') } : {}),
  }));
  return (
    <div className={styles['head']}>
      <div className={styles['choose']}>
        <EditableTitle
          label={t('prepare.sessions.title')}
          size="xl"
          draftId={`session:${id}.title`}
          value={title}
          onCommit={(next) => update.save({ id, title: next })}
          className={clsx(styles['title'], title.length > 22 && styles['long'])}
        />
        <Select
          label={t('prepare.sessions.choose')}
          hideLabel
          choices={choices}
          value={id}
          onChange={(next) => chooseSession(toId<'session'>(next))}
          className={styles['select'] ?? ''}
        />
        <Button icon={<Plus />} onPress={() => void add.run()} busy={add.pending}>
          {t('prepare.sessions.add')}
        </Button>
        <SessionMenu session={session} />
      </div>
      <div className={styles['fields']}>
        <SavedDateField
          label={t('prepare.sessions.date')}
          draftId={`session:${id}.date`}
          value={date}
          onCommit={(next) => update.save({ id, date: next })}
        />
        <SavedTimeField
          label={t('prepare.sessions.startsAt')}
          draftId={`session:${id}.startsAt`}
          value={startsAt}
          onCommit={(next) => update.save({ id, startsAt: next })}
        />
        <SavedField
          label={t('prepare.sessions.place')}
          draftId={`session:${id}.place`}
          value={place}
          onCommit={(next) => update.save({ id, place: next })}
        />
        <Switch
          on={status === 'done'}
          onChange={(on) => void update.run({ id, status: on ? 'done' : 'planned' })}
        >
          {t('prepare.sessions.isDone')}
        </Switch>
      </div>
    </div>
  );
};

const sessionName = ({ title, date }: Session, index: number, locale: string): string => {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const when =
    date === ''
      ? ''
      : new Date(year, month - 1, day).toLocaleDateString(locale, {
          weekday: 'short',
          day: 'numeric',
          month: 'short',
        });
  return [`${index + 1}`, title, when].filter((part) => part !== '').join(' · ');
};
