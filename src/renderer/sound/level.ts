/** How loud a stream is at this moment. */
export type Level = {
  /** 0 (silence) to 1 (loud). */
  readonly read: () => number;
  readonly close: () => void;
};

// Speech at arm's length fills most of the meter at this strength.
const strength = 6;

/** Listens along with a stream, without making it heard. */
export const createLevel = (stream: MediaStream): Level => {
  const context = new AudioContext();
  const analyser = context.createAnalyser();
  // Some 0.17 seconds: no word falls between two looks.
  analyser.fftSize = 8192;
  context.createMediaStreamSource(stream).connect(analyser);
  const samples = new Float32Array(analyser.fftSize);
  return {
    read: () => {
      analyser.getFloatTimeDomainData(samples);
      return Math.min(1, strength * rootMeanSquare(samples));
    },
    close: () => void context.close(),
  };
};

const rootMeanSquare = (samples: Float32Array): number =>
  Math.sqrt(samples.reduce((sum, sample) => sum + sample * sample, 0) / Math.max(1, samples.length));
