import type { RecordingId } from '../ids';

/** A sound that belongs to a story: somebody's voice. The bytes are asked for apart (`stories.recording`). */
export type Recording = {
  readonly id: RecordingId;
  readonly mime: 'audio/webm';
  /** How long it takes to hear. */
  readonly milliseconds: number;
  /** What is to be heard; may be empty. */
  readonly description: string;
};

/** A length as it is shown: minutes and seconds, "2:05". */
export const minutesAndSeconds = (milliseconds: number): string => {
  const seconds = Math.floor(Math.max(0, milliseconds) / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
};
