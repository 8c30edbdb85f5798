import { readFileSync, writeFileSync } from 'node:fs';
import { deserialize } from 'node:v8';
import { app, utilityProcess } from 'electron';
import { createMakeFile } from '../../src/main/export/makeFile';
import type { ExportJob } from '../../src/main/export/runExport';
import { registerAppScheme } from '../../src/main/windows/appProtocol';
import { turnOffBackgroundNetworking } from '../../src/main/windows/offline';
import { printPage } from '../../src/main/windows/printWindow';

/** A real Electron that makes files as the app does: jobs from a file, a process of its own for each, real printing. */
export type ChildRequest = {
  readonly worker: string;
  readonly jobs: readonly { readonly job: ExportJob; readonly out: string; readonly stopAfter?: number }[];
};
export type ChildAnswer = { readonly outcome: 'made' | 'stopped' | string; readonly seconds: number };

const requestFile = process.env['EXPORT_REQUEST'] ?? '';
// Proof: this file was written by makeInElectron with exactly this type.
const request = deserialize(readFileSync(requestFile)) as ChildRequest;

turnOffBackgroundNetworking(app, undefined);
registerAppScheme();
app.on('window-all-closed', () => undefined);
void app.whenReady().then(async () => {
  const makeFile = createMakeFile(() => utilityProcess.fork(request.worker), printPage);
  const answers: ChildAnswer[] = [];
  for (const { job, out, stopAfter } of request.jobs) {
    const stop = new AbortController();
    const timer =
      stopAfter === undefined ? undefined : setTimeout(() => stop.abort(new Error('stopped')), stopAfter);
    const start = performance.now();
    const outcome = await makeFile({ job, signal: stop.signal, progress: () => undefined }).then(
      (bytes) => {
        writeFileSync(out, bytes);
        return 'made';
      },
      (error: unknown) => (stop.signal.aborted ? 'stopped' : String(error)),
    );
    clearTimeout(timer);
    answers.push({ outcome, seconds: (performance.now() - start) / 1000 });
  }
  writeFileSync(`${requestFile}.answer`, JSON.stringify(answers));
  app.quit();
});
