import { type ExportJob, runExport } from './runExport';

export type WorkerAnswer =
  | { readonly type: 'working' }
  | { readonly type: 'done'; readonly bytes: Uint8Array }
  | { readonly type: 'failed'; readonly message: string };

/** The utility process: takes one job, says that it has it, gives the bytes. To stop it, end it: it holds nothing. */
const port = process.parentPort;

port.once('message', ({ data }: { readonly data: ExportJob }) => {
  const answer = (message: WorkerAnswer): void => port.postMessage(message);
  answer({ type: 'working' });
  runExport(data).then(
    (bytes) => answer({ type: 'done', bytes }),
    (error: unknown) =>
      answer({
        type: 'failed',
        message: error instanceof Error ? (error.stack ?? error.message) : String(error),
      }),
  );
});
