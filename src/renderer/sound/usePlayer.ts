import { useEffect, useRef, useState } from 'react';
import { type Playing, play, stopPlaying } from './playing';

/** Gives the sound when somebody wants to hear it; null when it is not there. */
export type SoundSource = () => Promise<Blob | null>;

export type Player = {
  /** How far it is, in milliseconds; null: it is not heard now. */
  readonly place: number | null;
  /** The last time it could not be heard. */
  readonly isBroken: boolean;
  readonly toggle: () => void;
  readonly stop: () => void;
};

/** Hearing one sound. It stops when it leaves the screen, or another one begins. */
export const usePlayer = (source: SoundSource): Player => {
  const [place, setPlace] = useState<number | null>(null);
  const [isBroken, setBroken] = useState(false);
  const playing = useRef<Playing | null>(null);
  const wanted = useRef(0);
  const stop = (): void => {
    wanted.current += 1;
    playing.current?.stop();
  };
  useEffect(
    () => () => {
      wanted.current += 1;
      playing.current?.stop();
    },
    [],
  );
  const begin = async (): Promise<void> => {
    const turn = ++wanted.current;
    stopPlaying();
    setBroken(false);
    setPlace(0);
    const sound = await source();
    // Stopped, or gone, before it was there.
    if (turn !== wanted.current) return setPlace(null);
    if (!sound) {
      setBroken(true);
      return setPlace(null);
    }
    const onEnd = (how: 'through' | 'broken'): void => {
      setPlace(null);
      setBroken(how === 'broken');
    };
    playing.current = play({ sound, onPlace: setPlace, onEnd });
  };
  return { place, isBroken, toggle: () => (place === null ? void begin() : stop()), stop };
};
