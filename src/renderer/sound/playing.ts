// The one sound that is heard in this window.
let stopCurrent: (() => void) | null = null;

/** Whoever plays stops. */
export const stopPlaying = (): void => {
  stopCurrent?.();
  stopCurrent = null;
};

export type Playing = { readonly stop: () => void };

export type PlayOptions = {
  readonly sound: Blob;
  /** How far it is, in milliseconds. */
  readonly onPlace: (milliseconds: number) => void;
  /** Once: it is through, another one began, or it cannot be heard (`broken`). */
  readonly onEnd: (how: 'through' | 'broken') => void;
};

/** Lets a sound be heard, in place of the one that is. */
export const play = ({ sound, onPlace, onEnd }: PlayOptions): Playing => {
  stopPlaying();
  const address = URL.createObjectURL(sound);
  const audio = new Audio(address);
  let isOver = false;
  const end = (how: 'through' | 'broken'): void => {
    if (isOver) return;
    isOver = true;
    audio.pause();
    audio.removeAttribute('src');
    // Nothing of it stays in the window.
    URL.revokeObjectURL(address);
    if (stopCurrent === stop) stopCurrent = null;
    onEnd(how);
  };
  const stop = (): void => end('through');
  stopCurrent = stop;
  audio.addEventListener('timeupdate', () => onPlace(audio.currentTime * 1000));
  audio.addEventListener('ended', stop);
  audio.addEventListener('error', () => end('broken'));
  audio.play().catch(() => end('broken'));
  return { stop };
};
