import { minutesAndSeconds, type Recording } from '@shared/domain/recording';
import { Play, Square, Trash2 } from 'lucide-react';
import { useCommand } from '../../api/useCommand';
import { useRemoval } from '../../api/useRemoval';
import { storedSound } from '../../sound/storedSound';
import { usePlayer } from '../../sound/usePlayer';
import { Button } from '../../ui/Button';
import { IconButton } from '../../ui/IconButton';
import { useT } from '../../ui/language';
import { SavedField } from '../../ui/SavedField';
import styles from './StorySounds.module.css';

/** One sound: hearing it, how far it is, and what is to be heard. */
export const SoundCard = ({ sound }: { readonly sound: Recording }) => {
  const t = useT();
  const { place, isBroken, toggle } = usePlayer(storedSound(sound.id, 'stories.recording'));
  const describe = useCommand('stories.describeRecording');
  const remove = useRemoval('stories.removeRecording');
  const whole = minutesAndSeconds(sound.milliseconds);
  const what = `${sound.description || t('sound.name')} (${whole})`;
  const isPlaying = place !== null;
  return (
    <article aria-label={what} className={styles['card']}>
      <div className={styles['hear']}>
        <Button
          icon={isPlaying ? <Square /> : <Play />}
          onPress={toggle}
          label={t(isPlaying ? 'sound.silenceOf' : 'sound.listenTo', { what })}
        >
          {t(isPlaying ? 'sound.silence' : 'sound.listen')}
        </Button>
        <p className={styles['time']}>{isPlaying ? `${minutesAndSeconds(place)} / ${whole}` : whole}</p>
        <IconButton
          label={t('sound.remove')}
          icon={<Trash2 />}
          onPress={() => void remove({ id: sound.id }, t('sound.removed'))}
        />
      </div>
      <progress
        className={styles['place']}
        hidden={!isPlaying}
        aria-hidden="true"
        max={sound.milliseconds}
        value={Math.min(place ?? 0, sound.milliseconds)}
      />
      {isBroken && <p role="alert">{t('sound.broken')}</p>}
      <SavedField
        draftId={`sound:${sound.id}.description`}
        value={sound.description}
        onCommit={(description) => describe.save({ id: sound.id, description })}
        label={t('sound.description')}
        {...(sound.description === '' ? { help: t('sound.descriptionHelp') } : {})}
      />
    </article>
  );
};
