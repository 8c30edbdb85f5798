import type { ScreenPerson } from '@shared/contract/screenView';
import { clsx } from 'clsx';
import { useT } from '../../ui/language';
import { useViewed } from '../viewContext';
import { Face } from './Face';
import styles from './HandPills.module.css';
import { useHands } from './handsContext';

/** Who is writing, at the top right. The ring is around whose hand it is now; touching it opens the names. */
export const HandPills = () => {
  const t = useT();
  const { people } = useViewed().view;
  const { region, inStrips, recent, ask, choose } = useHands();
  if (people.length === 0) return null;
  return (
    <ul className={styles['pills']} aria-label={t('screen.hands.label')}>
      {inStrips.map((person, strip) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a strip is its place
        <li key={strip}>
          <Pill
            person={person}
            ringed={strip === region}
            label={person ? t('screen.hands.now', { name: person.pseudonym }) : t('screen.hands.choose')}
            onPress={() => ask(strip)}
          />
        </li>
      ))}
      {recent.map((person) => (
        <li key={person.id}>
          <Pill
            person={person}
            label={t('screen.hands.switchTo', { name: person.pseudonym })}
            onPress={() => choose(region, person.id)}
          />
        </li>
      ))}
    </ul>
  );
};

type PillProps = {
  readonly person: ScreenPerson | null;
  readonly label: string;
  readonly ringed?: boolean;
  readonly onPress: () => void;
};

/** One hand. Touching it leaves the caret where it is. */
export const Pill = ({ person, label, ringed = false, onPress }: PillProps) => (
  <button
    type="button"
    className={clsx(styles['pill'], ringed && styles['ringed'])}
    aria-label={label}
    title={person?.pseudonym}
    onMouseDown={(event) => event.preventDefault()}
    onClick={onPress}
  >
    <Face person={person} asks />
  </button>
);
