import type { ScreenSound } from '@shared/contract/screenView';
import { minutesAndSeconds } from '@shared/domain/recording';
import { Play, Square } from 'lucide-react';
import { storedSound } from '../../sound/storedSound';
import { usePlayer } from '../../sound/usePlayer';
import { useT } from '../../ui/language';
import { useOnFreeze } from '../useOnFreeze';
import styles from './StorySounds.module.css';

/** The sounds of a story, for the circle to hear. */
export const StorySounds = ({ sounds }: { readonly sounds: readonly ScreenSound[] }) => {
  const t = useT();
  if (sounds.length === 0) return null;
  return (
    <ul className={styles['sounds']} aria-label={t('sound.list')}>
      {sounds.map((sound) => (
        <li key={sound.id}>
          <Sound sound={sound} />
        </li>
      ))}
    </ul>
  );
};

const Sound = ({ sound }: { readonly sound: ScreenSound }) => {
  const t = useT();
  const { place, isBroken, toggle, stop } = usePlayer(storedSound(sound.id, 'screen.recording'));
  useOnFreeze(stop);
  const name = sound.description || t('sound.name');
  const whole = minutesAndSeconds(sound.milliseconds);
  const what = `${name} (${whole})`;
  const isPlaying = place !== null;
  return (
    <>
      <button
        type="button"
        className={styles['sound']}
        aria-label={t(isPlaying ? 'sound.silenceOf' : 'sound.listenTo', { what })}
        onMouseDown={(event) => event.preventDefault()}
        onClick={toggle}
      >
        {isPlaying ? <Square aria-hidden="true" /> : <Play aria-hidden="true" />}
        <span className={styles['name']} dir="auto">
          {name}
        </span>
        <span className={styles['time']}>{isPlaying ? `${minutesAndSeconds(place)} / ${whole}` : whole}</span>
      </button>
      {isBroken && <p role="alert">{t('sound.broken')}</p>}
    </>
  );
};
