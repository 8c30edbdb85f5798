import { Square, Volume2 } from 'lucide-react';
import { useT } from '../ui/language';
import styles from './ReadAloud.module.css';
import { useReadAloud } from './useReadAloud';

export type ReadAloudProps = {
  readonly pieces: () => readonly string[];
  /** Where it is told that there is no voice, or another one; without it: in a message of the window. */
  readonly tell?: (text: string) => void;
};

/** Reads what is on the screen aloud, with a voice of this computer; the same button and Escape stop it. */
export const ReadAloud = ({ pieces, tell }: ReadAloudProps) => {
  const t = useT();
  const { isReading, read, stop } = useReadAloud(tell);
  return (
    <button
      type="button"
      className={styles['button']}
      aria-label={t(isReading ? 'screen.speech.stop' : 'screen.speech.start')}
      title={t(isReading ? 'screen.speech.stop' : 'screen.speech.start')}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => (isReading ? stop() : read(pieces()))}
    >
      {isReading ? <Square aria-hidden="true" /> : <Volume2 aria-hidden="true" />}
    </button>
  );
};
