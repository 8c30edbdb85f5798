import type { Participant } from '@shared/domain/participant';
import type { ParticipantId } from '@shared/ids';
import { clsx } from 'clsx';
import { useState } from 'react';
import { useCommand } from '../api/useCommand';
import { useQuery } from '../api/useQuery';
import { Avatar } from '../ui/Avatar';
import { Dialog } from '../ui/Dialog';
import { useT } from '../ui/language';
import styles from './HandChooser.module.css';

/** Who writes in this window: everything done here carries that name, and undo belongs to it. */
export const HandChooser = () => {
  const t = useT();
  const [open, setOpen] = useState(false);
  const { data: state } = useQuery('room.state', {});
  const { data: people } = useQuery('participants.list', {});
  const choose = useCommand('room.setControlHand');
  if (!state) return null;
  const hand = people?.find(({ id }) => id === state.controlHand);
  const take = async (id: ParticipantId | null): Promise<void> => {
    if (await choose.save({ hand: id })) setOpen(false);
  };
  const name = hand?.pseudonym ?? t('lead.hand.facilitator');
  return (
    <>
      <button
        type="button"
        className={styles['now']}
        onClick={() => setOpen(true)}
        title={t('lead.hand.question')}
      >
        <Avatar name={name} picture={hand?.picture ?? 'compas'} size="s" />
        <span className={styles['name']} dir="auto">
          {t('lead.hand.now', { name })}
        </span>
      </button>
      <Dialog title={t('lead.hand.question')} open={open} onClose={() => setOpen(false)}>
        <People people={people ?? []} chosen={state.controlHand} onChoose={(id) => void take(id)} />
      </Dialog>
    </>
  );
};

type PeopleProps = {
  readonly people: readonly Participant[];
  readonly chosen: ParticipantId | null;
  readonly onChoose: (id: ParticipantId | null) => void;
};

const People = ({ people, chosen, onChoose }: PeopleProps) => {
  const t = useT();
  return (
    <>
      <ul className={styles['people']}>
        <li>
          <Person
            name={t('lead.hand.facilitator')}
            picture="compas"
            chosen={chosen === null}
            onChoose={() => onChoose(null)}
          />
        </li>
        {people.map(({ id, pseudonym, picture }) => (
          <li key={id}>
            <Person name={pseudonym} picture={picture} chosen={id === chosen} onChoose={() => onChoose(id)} />
          </li>
        ))}
      </ul>
      {people.length === 0 && <p className={styles['none']}>{t('lead.hand.nobody')}</p>}
    </>
  );
};

type PersonProps = {
  readonly name: string;
  readonly picture: string;
  readonly chosen: boolean;
  readonly onChoose: () => void;
};

const Person = ({ name, picture, chosen, onChoose }: PersonProps) => (
  <button
    type="button"
    aria-pressed={chosen}
    className={clsx(styles['person'], chosen && styles['chosen'])}
    onClick={onChoose}
  >
    <Avatar name={name} picture={picture} size="l" />
    <span className={styles['pseudonym']} dir="auto">
      {name}
    </span>
  </button>
);
