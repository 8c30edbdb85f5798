import type { ParticipantId, StoryId } from '@shared/ids';
import { Brush, Mic, X } from 'lucide-react';
import { useState } from 'react';
import { forgetSound, waitingSound } from '../../sound/waiting';
import { useT } from '../../ui/language';
import { Sheet } from '../frame/Sheet';
import styles from './AddSheet.module.css';
import { DrawSheet } from './DrawSheet';
import { SoundSheet } from './SoundSheet';
import { soundKey } from './soundKey';

type AddSheetProps = {
  readonly storyId: StoryId;
  readonly hand: ParticipantId | null;
  /** With this company a voice can be recorded. */
  readonly hasSound: boolean;
  readonly onClose: () => void;
  readonly onKept: () => void;
};

type Way = 'draw' | 'record';

/** Another way to tell than in words: something drawn or said. Where no sound may be, it is drawing at once. */
export const AddSheet = ({ storyId, hand, hasSound, onClose, onKept }: AddSheetProps) => {
  const [way, setWay] = useState<Way | null>(null);
  const key = soundKey(storyId, hand);
  // What nobody in particular recorded is not for the next nobody to find, once a hand has put the sheet away.
  const close = (): void => {
    if (hand === null) forgetSound(key);
    onClose();
  };
  const shared = { storyId, hand, onClose: close, onKept };
  if (!hasSound || way === 'draw') return <DrawSheet {...shared} />;
  if (way === 'record') return <SoundSheet {...shared} />;
  return <Ways waits={waitingSound(key) !== null} onWay={setWay} onClose={close} />;
};

type WaysProps = {
  readonly waits: boolean;
  readonly onWay: (way: Way) => void;
  readonly onClose: () => void;
};

const Ways = ({ waits, onWay, onClose }: WaysProps) => {
  const t = useT();
  return (
    <Sheet
      title={t('sound.choice.title')}
      onClose={onClose}
      actions={[{ text: t('screen.close'), icon: <X />, onPress: onClose }]}
    >
      <div className={styles['ways']}>
        <button type="button" className={styles['way']} onClick={() => onWay('draw')}>
          <Brush aria-hidden="true" />
          <span>{t('sound.choice.draw')}</span>
          <span className={styles['hint']}>{t('sound.choice.drawHint')}</span>
        </button>
        <button type="button" className={styles['way']} onClick={() => onWay('record')}>
          <Mic aria-hidden="true" />
          <span>{t('sound.choice.record')}</span>
          <span className={styles['hint']}>
            {t(waits ? 'sound.choice.recordWaits' : 'sound.choice.recordHint')}
          </span>
        </button>
      </div>
    </Sheet>
  );
};
