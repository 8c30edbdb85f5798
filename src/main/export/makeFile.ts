import { createTranslate } from '@shared/language/translate';
import { mendPdf } from './pdf/mendPdf';
import { type ExportJob, runExport } from './runExport';
import type { WorkerAnswer } from './worker';

export type FileFormat = 'pptx' | 'docx' | 'pdf' | 'json';

export type FileWork = {
  /** A PDF is a page (`html`) that is then printed. */
  readonly job: ExportJob;
  readonly signal: AbortSignal;
  /** From 0 to 1. */
  readonly progress: (fraction: number) => void;
};

/** Makes the bytes of a file. Rejects with the signal's reason when it was stopped. */
export type MakeFile = (work: FileWork) => Promise<Uint8Array>;

/** Prints a page to PDF. */
export type PrintPage = (page: Print, signal: AbortSignal) => Promise<Uint8Array>;
export type Print = { readonly html: string; readonly pageWord: string };

/** A process of Electron, as far as it is needed here. */
export type Worker = {
  readonly postMessage: (message: ExportJob) => void;
  readonly on: {
    (event: 'message', listener: (message: WorkerAnswer) => void): unknown;
    (event: 'exit', listener: (code: number) => void): unknown;
  };
  readonly kill: () => unknown;
};

/** With a process of its own for each file, so that the windows go on and stopping is simply ending it. */
export const createMakeFile = (startWorker: () => Worker, print: PrintPage): MakeFile =>
  withPrinting((work) => inWorker(startWorker(), work), print);

/** In this process: for the command line and for tests. */
export const createMakeFileHere = (print: PrintPage): MakeFile =>
  withPrinting(async ({ job, signal }) => {
    const bytes = await runExport(job);
    signal.throwIfAborted();
    return bytes;
  }, print);

const withPrinting =
  (build: MakeFile, print: PrintPage): MakeFile =>
  async (work) => {
    work.signal.throwIfAborted();
    const bytes = await build(work);
    if (work.job.format !== 'html') return bytes;
    work.progress(0.6);
    const t = createTranslate(work.job.document.language);
    const page = { html: new TextDecoder().decode(bytes), pageWord: t('document.page') };
    const pdf = await print(page, work.signal);
    work.signal.throwIfAborted();
    return mendPdf(pdf, t('document.appName'));
  };

const inWorker = (worker: Worker, { job, signal, progress }: FileWork): Promise<Uint8Array> =>
  new Promise<Uint8Array>((resolve, reject) => {
    const stop = (): void => {
      worker.kill();
      reject(signal.reason);
    };
    signal.addEventListener('abort', stop, { once: true });
    worker.on('message', (answer) => {
      if (answer.type === 'working') return progress(0.3);
      signal.removeEventListener('abort', stop);
      worker.kill();
      if (answer.type === 'done') return resolve(answer.bytes);
      return reject(new Error(answer.message));
    });
    // After an answer this changes nothing; without one the process has died.
    worker.on('exit', (code) => reject(new Error(`The export process ended with code ${code}`)));
    worker.postMessage(job);
  });
