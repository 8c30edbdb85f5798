import type { ScreenPerson } from '@shared/contract/screenView';
import type { Holder } from '@shared/domain/board/handsOnBoard';
import { clsx } from 'clsx';
import { Hand } from 'lucide-react';
import { createContext, useContext } from 'react';
import { Avatar, circleOf } from '../../../ui/Avatar';
import styles from './HandsLayer.module.css';

/** Who can hold something here, by id. */
export const People = createContext<ReadonlyMap<string, ScreenPerson>>(new Map());

export const useHolder = ({ hand }: Pick<Holder, 'hand'>): ScreenPerson | null => {
  const people = useContext(People);
  return hand === null ? null : (people.get(hand) ?? null);
};

export type HolderMarkProps = {
  readonly holder: Holder;
  /** The card lies where it lay. */
  readonly isStill?: boolean;
};

/** An edge in the colour of who holds a thing, with their picture and name. Without a name: a hand. */
export const HolderMark = ({ holder, isStill = false }: HolderMarkProps) => {
  const person = useHolder(holder);
  return (
    <span
      data-pile={person === null ? 'sand' : circleOf(person.picture || person.pseudonym)}
      data-holder={person?.pseudonym ?? ''}
      aria-hidden="true"
      className={clsx(styles['mark'], isStill && styles['still'])}
    >
      <span className={styles['who']}>
        {person === null ? (
          <Hand className={styles['hand']} />
        ) : (
          <>
            <Avatar name={person.pseudonym} picture={person.picture} />
            <bdi className={styles['name']}>{person.pseudonym}</bdi>
          </>
        )}
      </span>
    </span>
  );
};
