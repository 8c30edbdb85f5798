import type { Translate } from '@shared/language/translate';
import { useT } from '../../ui/language';
import type { Shown } from '../activityTypes';
import styles from './CounterVoices.module.css';

type CounterVoicesProps = { readonly insight: Shown<'insight'> };

/** For whom the sentence does not hold: it stands beside every insight, as calm as what carries it. */
export const CounterVoices = ({ insight }: CounterVoicesProps) => {
  const t = useT();
  const { counterVoices: voices } = insight;
  const withheld = withheldText(insight, t);
  if (voices.length === 0 && withheld === '') return null;
  return (
    <section aria-labelledby="counter-voices" className={styles['counters']}>
      <h3 id="counter-voices" className={styles['title']}>
        {t('document.counterQuestion')}
      </h3>
      {voices.length > 0 && (
        <ul className={styles['list']}>
          {voices.map(({ id, words, pseudonym }) => (
            <li key={id} className={styles['voice']}>
              <p className={words === '' ? styles['soft'] : styles['words']} dir="auto">
                {words || t('screen.counterPicture')}
              </p>
              {pseudonym !== '' && (
                <p className={styles['soft']} dir="auto">
                  {pseudonym}
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
      {withheld !== '' && <p className={styles['soft']}>{withheld}</p>}
    </section>
  );
};

/** The same, to be read aloud. */
export const counterWords = (insight: Shown<'insight'>, t: Translate): readonly string[] => {
  const words = insight.counterVoices.map((voice) => voice.words || t('screen.counterPicture'));
  const all = [...words, withheldText(insight, t)].filter((text) => text !== '');
  return all.length === 0 ? [] : [t('document.counterQuestion'), ...all];
};

const withheldText = ({ counterVoices, counterVoiceWithheld }: Shown<'insight'>, t: Translate): string => {
  if (!counterVoiceWithheld) return '';
  return t(counterVoices.length > 0 ? 'document.oneMoreNotHere' : 'document.counterNotHere');
};
