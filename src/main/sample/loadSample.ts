import { type Sample, sampleSchema } from './sampleSchema';

export type SampleFiles = {
  readonly sample: Sample;
  /** PNG bytes by file name. */
  readonly drawings: ReadonlyMap<string, Uint8Array>;
};

/**
 * The sample as it is built into the app. In a part of its own, that is read only when somebody asks for the sample: it
 * must not cost time at every start.
 */
export const loadSample = async (): Promise<SampleFiles> => {
  const { drawings, sample } = await import('./sampleFiles');
  return {
    sample: sampleSchema.parse(sample),
    drawings: new Map(
      Object.entries(drawings).map(([name, dataUrl]) => [
        name,
        Buffer.from(dataUrl.replace(/^data:image\/png;base64,/, ''), 'base64'),
      ]),
    ),
  };
};
