import { soundLimitMs } from '@shared/domain/limits';
import { err, ok, type Result } from '@shared/result';
import { createLevel } from './level';

/** Why there is no recording. `missing`: no microphone. `refused`: this computer does not allow it. `silent`: not a moment of sound came. */
export type MicrophoneTrouble = 'missing' | 'refused' | 'failed' | 'silent';

/** Why a recording stopped. `room`: what the room does no longer allows it. `unplugged`: the microphone is gone. */
export type EndedBy = 'hand' | 'limit' | 'room' | 'unplugged';

/** What was recorded. In memory only, until somebody keeps it. */
export type Recorded = {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly milliseconds: number;
  readonly endedBy: EndedBy;
};

/** A recording that goes on. */
export type Recorder = {
  readonly elapsedMs: () => number;
  /** How loud it is now, 0–1. */
  readonly level: () => number;
  readonly stop: (endedBy: EndedBy) => void;
};

export type RecorderOptions = {
  /** Stops at once, also while the microphone is still being asked for. */
  readonly signal: AbortSignal;
  /** Called once, with all that was recorded; null: nothing was. The microphone is off by then. */
  readonly onEnd: (recorded: Recorded | null) => void;
};

export const soundMime = 'audio/webm';
const quality = { mimeType: `${soundMime};codecs=opus`, audioBitsPerSecond: 48_000 };

/** Turns the microphone on and records until it is stopped, the microphone goes away or the longest time is over. */
export const startRecorder = async (
  options: RecorderOptions,
): Promise<Result<Recorder, MicrophoneTrouble>> => {
  const stream = await openMicrophone();
  if (!stream.ok) return stream;
  if (options.signal.aborted) {
    turnOff(stream.value);
    return err('failed');
  }
  try {
    return ok(record(stream.value, options));
  } catch {
    turnOff(stream.value);
    return err('failed');
  }
};

const openMicrophone = async (): Promise<Result<MediaStream, MicrophoneTrouble>> => {
  try {
    // No camera, ever. What Chromium does against echo and noise stays as it is.
    return ok(await navigator.mediaDevices.getUserMedia({ audio: { channelCount: 1 }, video: false }));
  } catch (error) {
    return err(troubles.get(error instanceof DOMException ? error.name : '') ?? 'failed');
  }
};

// Names of the standard (Media Capture and Streams, section 10.2).
const troubles: ReadonlyMap<string, MicrophoneTrouble> = new Map([
  ['NotFoundError', 'missing'],
  ['NotAllowedError', 'refused'],
]);

const record = (stream: MediaStream, { signal, onEnd }: RecorderOptions): Recorder => {
  const recorder = new MediaRecorder(stream, quality);
  const pieces: Blob[] = [];
  const level = createLevel(stream);
  const startedAt = performance.now();
  const elapsedMs = (): number => performance.now() - startedAt;
  let ended: { readonly by: EndedBy; readonly milliseconds: number } | null = null;
  const end = (by: EndedBy): void => {
    if (ended) return;
    ended = { by, milliseconds: Math.min(soundLimitMs, Math.max(1, Math.round(elapsedMs()))) };
    clearTimeout(limit);
    if (recorder.state !== 'inactive') recorder.stop();
    // At once, and not when the last piece has come: the light of the microphone goes out.
    turnOff(stream);
    level.close();
  };
  const limit = setTimeout(() => end('limit'), soundLimitMs);
  recorder.addEventListener('dataavailable', ({ data }) => {
    if (data.size > 0) pieces.push(data);
  });
  recorder.addEventListener('error', () => end('unplugged'));
  recorder.addEventListener('stop', () => {
    end('unplugged');
    const { by, milliseconds } = ended ?? { by: 'unplugged', milliseconds: 1 };
    void new Blob(pieces)
      .arrayBuffer()
      .then((bytes) =>
        onEnd(bytes.byteLength === 0 ? null : { bytes: new Uint8Array(bytes), milliseconds, endedBy: by }),
      );
  });
  for (const track of stream.getTracks()) track.addEventListener('ended', () => end('unplugged'));
  signal.addEventListener('abort', () => end('room'));
  // A piece each second: what was said so far is there, whatever happens.
  recorder.start(1000);
  return { elapsedMs, level: level.read, stop: end };
};

const turnOff = (stream: MediaStream): void => {
  for (const track of stream.getTracks()) track.stop();
};
