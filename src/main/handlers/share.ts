import { createHash } from 'node:crypto';
import type { SharedAudience } from '@shared/audience';
import type { AppEvent } from '@shared/contract';
import type { Topic } from '@shared/contract/operation';
import type { Format, SaveOutcome } from '@shared/contract/share';
import { exportFileName } from '@shared/document/fileName';
import type { AppResult } from '@shared/errors';
import { createTranslate, type Language } from '@shared/language/translate';
import { err, ok } from '@shared/result';
import type { WriteDb } from '../db/handles';
import type { MakeFile } from '../export/makeFile';
import { insertExportRecord, readExportPath, readExportRecords } from '../repositories/exportRecords';
import { notFound } from './done';
import type { ActionHandlers, QueryHandlers } from './handler';
import { type Gathered, gatherExport, storylineView } from './shareContent';

export { slidesFor } from './shareContent';

export type FileQuestion = {
  /** Title of the dialog. */
  readonly title: string;
  readonly defaultName: string;
  /** Without a dot. */
  readonly extension: Format;
};

/** What making and keeping a file needs from outside. */
export type ExportTools = {
  readonly language: () => Language;
  /** ISO 8601, UTC. */
  readonly now: () => string;
  readonly makeFile: MakeFile;
  /** Writes the file whole or not at all; `new` replaces nothing. */
  readonly saveFile: (path: string, bytes: Uint8Array, mode: 'replace' | 'new') => Promise<AppResult<null>>;
  /** For a failure that is a bug of ours: the person gets a sentence, the log gets this. */
  readonly logError: (error: unknown) => void;
};

export type ShareTools = ExportTools & {
  /** The open werkplaats, or null. */
  readonly openDb: () => WriteDb | null;
  /** Asks a person where to; null when they changed their mind. Asks before it replaces a file. */
  readonly askWhere: (question: FileQuestion) => Promise<string | null>;
  readonly showInFolder: (path: string) => void;
  readonly send: (event: AppEvent) => void;
  /** Says to the windows that these were changed outside the command log. */
  readonly changed: (topics: readonly Topic[]) => void;
};

export const createShareQueries = ({ language }: Pick<ShareTools, 'language'>) =>
  ({
    'storyline.get': ({ db }, { audience }) => ok(storylineView(db, audience, language())),
    'export.list': ({ db }) => ok(readExportRecords(db)),
  }) satisfies Partial<QueryHandlers>;

export const createShareActions = (tools: ShareTools) => {
  const running = new Map<string, AbortController>();
  return {
    'export.save': async ({ format, audience, job }) => {
      const db = tools.openDb();
      if (!db) return err({ type: 'noWorkshopOpen' });
      const stop = new AbortController();
      running.set(job, stop);
      try {
        return await saveAs({ db, format, audience, job, signal: stop.signal }, tools);
      } finally {
        running.delete(job);
      }
    },
    'export.cancel': async ({ job }) => {
      running.get(job)?.abort(stopped);
      return ok(null);
    },
    'export.showInFolder': async ({ recordId }) => {
      const db = tools.openDb();
      if (!db) return err({ type: 'noWorkshopOpen' });
      const path = readExportPath(db, recordId);
      if (path === undefined) return notFound;
      tools.showInFolder(path);
      return ok(null);
    },
  } satisfies Partial<ActionHandlers>;
};

export type FileExport = { readonly format: Format; readonly audience: SharedAudience; readonly out: string };

/** Makes one file at a known place: what the command line does. Written into the ledger like any other. */
export const exportToFile = async (
  db: WriteDb,
  { format, audience, out }: FileExport,
  tools: ExportTools,
): Promise<AppResult<{ readonly recordId: number }>> => {
  const gathered = gatherExport(db, { format, audience, language: tools.language() });
  if (!gathered.ok) return gathered;
  const signal = new AbortController().signal;
  return makeAndKeep(
    {
      db,
      format,
      audience,
      path: out,
      mode: 'replace',
      gathered: gathered.value,
      signal,
      progress: () => undefined,
    },
    tools,
  );
};

type SaveRequest = {
  readonly db: WriteDb;
  readonly format: Format;
  readonly audience: SharedAudience;
  readonly job: string;
  readonly signal: AbortSignal;
};

const stopped = new Error('Stopped by hand');

const saveAs = async (
  { db, format, audience, job, signal }: SaveRequest,
  tools: ShareTools,
): Promise<AppResult<SaveOutcome>> => {
  const t = createTranslate(tools.language());
  const gathered = gatherExport(db, { format, audience, language: tools.language() });
  if (!gathered.ok) return gathered;
  const defaultName = exportFileName({
    title: gathered.value.title,
    audienceWord: t(`document.fileFor.${audience}`),
    date: tools.now().slice(0, 10),
    format,
  });
  const chosen = await tools.askWhere({ title: t('document.chooseTitle'), defaultName, extension: format });
  if (chosen === null) return ok({ type: 'cancelled' });
  // Not every system adds the ending by itself; with it the name is one that nobody was asked about.
  const complete = chosen.toLowerCase().endsWith(`.${format}`);
  const path = complete ? chosen : `${chosen}.${format}`;
  const mode = complete ? 'replace' : 'new';
  const progress = (fraction: number): void =>
    tools.send({ type: 'progress', job, step: t(`document.progress.${stepAt(fraction)}`), fraction });
  const kept = await makeAndKeep(
    { db, format, audience, path, mode, gathered: gathered.value, signal, progress },
    tools,
  );
  if (!kept.ok) return kept.error.type === 'cancelled' ? ok({ type: 'cancelled' }) : kept;
  tools.changed(['exports']);
  return ok({ type: 'saved', fileName: path.split(/[\\/]/).at(-1) ?? path, recordId: kept.value.recordId });
};

const stepAt = (fraction: number): 'gather' | 'build' | 'save' => {
  if (fraction < 0.1) return 'gather';
  return fraction < 0.9 ? 'build' : 'save';
};

type KeepRequest = Omit<SaveRequest, 'job'> & {
  readonly path: string;
  readonly mode: 'replace' | 'new';
  readonly gathered: Gathered;
  readonly progress: (fraction: number) => void;
};

const makeAndKeep = async (
  { db, format, audience, path, mode, gathered, signal, progress }: KeepRequest,
  tools: ExportTools,
): Promise<AppResult<{ readonly recordId: number }>> => {
  progress(0);
  const made = await tools.makeFile({ job: gathered.job, signal, progress }).then(
    (bytes) => ok(bytes),
    (error: unknown) => {
      if (signal.aborted) return err({ type: 'cancelled' as const });
      tools.logError(error);
      return err({ type: 'exportFailed' as const });
    },
  );
  if (!made.ok) return made;
  progress(0.9);
  const saved = await tools.saveFile(path, made.value, mode);
  if (!saved.ok) return saved;
  const sha256 = createHash('sha256').update(made.value).digest('hex');
  const record = { at: tools.now(), format, audience, path, sha256, storyIds: gathered.storyIds };
  const recordId = insertExportRecord(db, record);
  progress(1);
  return ok({ recordId });
};
