import type { ScreenSlip } from '@shared/contract/screenView';
import type { SlipSign } from '@shared/domain/room/slip';
import type { Translate } from '@shared/language/translate';
import { clsx } from 'clsx';
import { Minus, Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { useT } from '../../ui/language';
import styles from './SlipCards.module.css';

/** What is read aloud of briefjes: those that are turned, each with what it is and whose it is. */
export const slipWords = (slips: readonly ScreenSlip[], t: Translate): readonly string[] =>
  slips
    .filter(({ turned }) => turned)
    .flatMap(({ sign, text, pseudonym }) => [sign ? t(`screen.slip.${sign}`) : '', text, pseudonym]);

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
            {slip.sign && <Sign sign={slip.sign} />}
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

/** A plus and a min. */
export const signIcons: Readonly<Record<SlipSign, ReactNode>> = {
  plus: <Plus aria-hidden="true" />,
  minus: <Minus aria-hidden="true" />,
};

const Sign = ({ sign }: { readonly sign: SlipSign }) => {
  const t = useT();
  return (
    <p className={styles['sign']}>
      {signIcons[sign]}
      {t(`screen.slip.${sign}`)}
    </p>
  );
};
