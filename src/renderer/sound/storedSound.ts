import type { RecordingId } from '@shared/ids';
import { call } from '../api/client';
import { soundMime } from './recorder';
import type { SoundSource } from './usePlayer';

/** Each window has its own door to the bytes: main decides who gets which. */
export type SoundDoor = 'stories.recording' | 'screen.recording';

/** A sound of a story. Fetched anew each time: a voice is not kept in a window. */
export const storedSound =
  (id: RecordingId, door: SoundDoor): SoundSource =>
  async () => {
    const answer = await call(door, { id });
    return answer.ok ? new Blob([answer.value.bytes], { type: soundMime }) : null;
  };
