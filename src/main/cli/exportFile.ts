import { basename, resolve } from 'node:path';
import { errorText } from '@shared/language/errorText';
import type { Translate } from '@shared/language/translate';
import { openWorkshopFile } from '../db/open';
import { saveFile } from '../files/saveFile';
import { exportToFile } from '../handlers/share';
import type { CliCommand, CliDeps, CliOutcome } from './runCli';

/** Saves what one audience may see, in one format. The werkplaats itself only gets a line in its ledger. */
export const exportFile = async (
  { file, format, audience, out }: Extract<CliCommand, { type: 'export' }>,
  deps: CliDeps,
  t: Translate,
): Promise<CliOutcome> => {
  // Also for another werkplaats than the one that is read: nothing that was told is ever written over.
  if (out.endsWith('.werkplaats') || resolve(out) === resolve(file)) {
    return { lines: [], problem: t('cli.wouldOverwrite', { file: basename(out) }) };
  }
  const opened = openWorkshopFile({ path: resolve(file), now: deps.now });
  if (!opened.ok) return { lines: [], problem: errorText(opened.error, t) };
  try {
    const { makeFile, logError, now } = deps;
    const tools = { language: () => 'nl' as const, now, makeFile, saveFile, logError };
    const saved = await exportToFile(opened.value.db, { format, audience, out: resolve(out) }, tools);
    if (!saved.ok) return { lines: [], problem: errorText(saved.error, t) };
  } finally {
    opened.value.close();
  }
  return { lines: [t('cli.saved', { file: out })], problem: null };
};
