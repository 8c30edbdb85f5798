import { minutesAndSeconds } from '@shared/domain/recording';
import type { TextKey } from '@shared/language/translate';
import { assertNever } from '@shared/result';
import { Mic, MicOff } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useT } from '../ui/language';
import { LevelMeter } from './LevelMeter';
import styles from './RecorderFace.module.css';
import type { Recorder } from './recorder';
import type { Recording } from './useRecorder';

type RecorderFaceProps = {
  readonly state: Recording;
  /** How far it is while it is heard back, in milliseconds. */
  readonly place: number | null;
};

/** What the microphone does now: said in words, with a sign that stands still. */
export const RecorderFace = ({ state, place }: RecorderFaceProps) => {
  const t = useT();
  const isOn = state.type === 'recording';
  return (
    <div className={styles['face']}>
      <span className={styles['sign']} data-on={isOn || undefined} aria-hidden="true">
        {isOn || state.type === 'asking' ? <Mic /> : <MicOff />}
      </span>
      <p role="status" className={styles['what']}>
        {t(whatOf(state))}
      </p>
      <Time state={state} place={place} />
      {isOn && <LevelMeter level={state.recorder.level} />}
      <p className={styles['only']}>{t(isOn ? 'sound.limit' : 'sound.onlyCircle')}</p>
    </div>
  );
};

const whatOf = (state: Recording): TextKey => {
  switch (state.type) {
    case 'ready':
      return state.trouble === null ? 'sound.ready' : `sound.trouble.${state.trouble}`;
    case 'asking':
      return 'sound.asking';
    case 'recording':
      return 'sound.recording';
    case 'recorded':
      return `sound.recorded.${state.sound.endedBy}`;
    default:
      return assertNever(state);
  }
};

const Time = ({ state, place }: RecorderFaceProps) => {
  if (state.type === 'recording') return <Running recorder={state.recorder} />;
  if (state.type !== 'recorded') return null;
  const whole = minutesAndSeconds(state.sound.milliseconds);
  return (
    <p className={styles['time']}>{place === null ? whole : `${minutesAndSeconds(place)} / ${whole}`}</p>
  );
};

/** The time that runs. Not read aloud each second. */
const Running = ({ recorder }: { readonly recorder: Recorder }) => {
  const [now, setNow] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setNow(recorder.elapsedMs()), 250);
    return () => clearInterval(timer);
  }, [recorder]);
  return (
    <p role="timer" aria-live="off" className={styles['time']}>
      {minutesAndSeconds(now)}
    </p>
  );
};
