import type { ScreenPerson } from '@shared/contract/screenView';
import { clsx } from 'clsx';
import { UserRound } from 'lucide-react';
import { Avatar } from '../../ui/Avatar';
import { useT } from '../../ui/language';
import styles from './Face.module.css';

/** A picture with its name; null: nobody was chosen. A long name is cut off, its start stays. */
export const Face = ({
  person,
  large = false,
  asks = false,
  without,
}: {
  readonly person: ScreenPerson | null;
  readonly large?: boolean;
  /** Where nobody was chosen yet, the question who it is. */
  readonly asks?: boolean;
  /** What stands there in place of a name. */
  readonly without?: string | undefined;
}) => {
  const t = useT();
  return (
    <span className={clsx(styles['face'], large && styles['large'])}>
      <span className={styles['picture']}>
        {person === null ? (
          <UserRound aria-hidden="true" />
        ) : (
          <Avatar name={person.pseudonym} picture={person.picture} />
        )}
      </span>
      <span className={styles['name']} dir="auto">
        {person?.pseudonym ?? without ?? t(asks ? 'screen.hands.who' : 'screen.hands.nobody')}
      </span>
    </span>
  );
};
