import { resolve } from 'node:path';
import { errorText } from '@shared/language/errorText';
import type { Translate } from '@shared/language/translate';
import { createWorkshopFile } from '../db/open';
import { addSample } from '../sample/addSample';
import { loadSample } from '../sample/loadSample';
import type { CliCommand, CliDeps, CliOutcome } from './runCli';

/** Makes a file with the sample werkplaats. One that is there stays as it is. */
export const makeSample = async (
  { out }: Extract<CliCommand, { type: 'sample' }>,
  deps: CliDeps,
  t: Translate,
): Promise<CliOutcome> => {
  const files = await loadSample();
  const made = createWorkshopFile({ path: resolve(out), now: deps.now }, (db) => addSample(db, files, deps));
  if (!made.ok) return { lines: [], problem: errorText(made.error, t) };
  made.value.close();
  return { lines: [t('cli.saved', { file: out })], problem: null };
};
