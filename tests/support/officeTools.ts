import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';

/** Runs a program and gives what it wrote; an error when it is not there or fails. */
export const runProgram = (program: string, words: readonly string[], input?: string): string => {
  const { ELECTRON_RUN_AS_NODE: _asNode, ...env } = process.env;
  const answer = spawnSync(program, words, { encoding: 'utf8', env, input, maxBuffer: 64 * 1024 * 1024 });
  if (answer.error) throw answer.error;
  if (answer.status !== 0) throw new Error(`${program} ended with ${answer.status}: ${answer.stderr}`);
  return answer.stdout;
};

/** Turns an Office file into a PDF with LibreOffice; gives its path. Each run has a profile of its own. */
export const officeToPdf = (file: string): string => {
  const profile = mkdtempSync(join(tmpdir(), 'office-profile-'));
  const pdf = join(dirname(file), basename(file).replace(/\.[^.]+$/, '.pdf'));
  rmSync(pdf, { force: true });
  try {
    runProgram('soffice', [
      `-env:UserInstallation=file://${profile}`,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      dirname(file),
      file,
    ]);
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
  // It ends well, too, when it could not read the file.
  if (!existsSync(pdf)) throw new Error(`LibreOffice made nothing of ${file}`);
  return pdf;
};

export const pdfText = (pdf: string): string => runProgram('pdftotext', ['-layout', pdf, '-']);
