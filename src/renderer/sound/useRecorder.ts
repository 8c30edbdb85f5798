import { useEffect, useRef, useState } from 'react';
import { stopPlaying } from './playing';
import { type MicrophoneTrouble, type Recorded, type Recorder, startRecorder } from './recorder';
import { forgetSound, letWait, waitingSound } from './waiting';

/** Where somebody is in recording. Nothing records before `start`. */
export type Recording =
  | { readonly type: 'ready'; readonly trouble: MicrophoneTrouble | null }
  | { readonly type: 'asking' }
  | { readonly type: 'recording'; readonly recorder: Recorder }
  | { readonly type: 'recorded'; readonly sound: Recorded };

export type RecorderHook = {
  readonly state: Recording;
  readonly start: () => void;
  /** Done. What was recorded can be heard. */
  readonly stop: () => void;
  /** The same, for who did not press: the room pauses, or somebody else comes in. */
  readonly interrupt: () => void;
  /** Forgets what was recorded, also what is still being recorded. */
  readonly clear: () => void;
};

const ready: Recording = { type: 'ready', trouble: null };

/** Why a recording was broken off when nothing of it may stay. */
const thrownAway = 'thrown away';

/**
 * Recording by one hand for one story. The microphone goes off as soon as this is no longer on screen; what was said by then
 * waits under `key` until it is asked for again.
 */
export const useRecorder = (key: string): RecorderHook => {
  const [state, setState] = useState<Recording>(() => {
    const sound = waitingSound(key);
    return sound ? { type: 'recorded', sound } : ready;
  });
  const life = useRef<AbortController | null>(null);
  useEffect(() => () => life.current?.abort(), []);

  const start = async (): Promise<void> => {
    const own = new AbortController();
    life.current = own;
    setState({ type: 'asking' });
    // Or it would record what the computer itself says.
    stopPlaying();
    window.speechSynthesis?.cancel();
    const onEnd = (sound: Recorded | null): void => {
      // Its last piece comes a moment later.
      if (own.signal.reason === thrownAway) return;
      if (sound) letWait(key, sound);
      setState(sound ? { type: 'recorded', sound } : { type: 'ready', trouble: 'silent' });
    };
    const started = await startRecorder({ signal: own.signal, onEnd });
    if (own.signal.aborted) setState((now) => (now.type === 'asking' ? ready : now));
    else if (!started.ok) setState({ type: 'ready', trouble: started.error });
    // It may have ended already: the later state stays.
    else setState((now) => (now.type === 'asking' ? { type: 'recording', recorder: started.value } : now));
  };
  const end = (endedBy: 'hand' | 'room'): void => {
    if (state.type === 'asking') life.current?.abort();
    if (state.type === 'recording') state.recorder.stop(endedBy);
  };
  return {
    state,
    start: () => void start(),
    stop: () => end('hand'),
    interrupt: () => end('room'),
    clear: () => {
      life.current?.abort(thrownAway);
      forgetSound(key);
      setState(ready);
    },
  };
};
