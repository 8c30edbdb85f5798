import { cleanDocument } from '@shared/document/clean';
import type { ExportDocument } from '@shared/document/model';
import { createTranslate } from '@shared/language/translate';
import { assertNever } from '@shared/result';
import type { Pictures } from './exporter';
import type { DataInput } from './json/json';

/** Work for one file: all that is needed, as plain data that can cross to another process. `html` is the page of a PDF. */
export type ExportJob =
  | {
      readonly format: 'pptx' | 'docx' | 'html';
      readonly document: ExportDocument;
      readonly pictures: Pictures;
    }
  | ({ readonly format: 'json' } & DataInput);

/** Makes the bytes. Runs in the utility process, and as it is in the command line and in tests. */
export const runExport = async (job: ExportJob): Promise<Uint8Array> => {
  // Loaded when asked for: none of these libraries has a part in starting the app.
  if (job.format === 'json') return (await import('./json/json')).exportJson(job);
  const document = cleanDocument(job.document);
  const input = { document, pictures: job.pictures, t: createTranslate(document.language) };
  switch (job.format) {
    case 'pptx':
      return (await import('./pptx/pptx')).exportPptx(input);
    case 'docx':
      return (await import('./docx/docx')).exportDocx(input);
    case 'html':
      return new TextEncoder().encode((await import('./pdf/html')).documentToHtml(input));
    default:
      return assertNever(job);
  }
};
