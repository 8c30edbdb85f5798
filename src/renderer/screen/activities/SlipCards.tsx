import type { ScreenSlip } from '@shared/contract/screen';
import { clsx } from 'clsx';
import { useT } from '../../ui/language';
import styles from './SlipCards.module.css';

/** What is read aloud of briefjes: those that are turned, each with whose it is. */
export const slipWords = (slips: readonly ScreenSlip[]): readonly string[] =>
  slips.filter(({ turned }) => turned).flatMap(({ text, pseudonym }) => [text, pseudonym]);

/** Briefjes: a covered one is the back of a folded paper, with nothing on it; a turned one can be read. */
export const SlipCards = ({
  slips,
  small = false,
}: {
  readonly slips: readonly ScreenSlip[];
  readonly small?: boolean;
}) => {
  const t = useT();
  return (
    <ul className={clsx(styles['slips'], small && styles['small'])} aria-label={t('screen.slip.open')}>
      {slips.map((slip) =>
        slip.turned ? (
          <li key={slip.id} className={styles['slip']}>
            <p className={styles['words']} dir="auto">
              {slip.text}
            </p>
            {slip.pseudonym !== '' && (
              <p className={styles['who']} dir="auto" title={slip.pseudonym}>
                {slip.pseudonym}
              </p>
            )}
          </li>
        ) : (
          <li key={slip.id} className={clsx(styles['slip'], styles['covered'])}>
            <span role="img" aria-label={t('screen.slip.covered')} />
          </li>
        ),
      )}
    </ul>
  );
};
