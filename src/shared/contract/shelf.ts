import { z } from 'zod';
import type { PileColour } from '../domain/pile';
import { line, nothing } from './fields';
import { action, query } from './operation';

/** A werkplaats on the shelf at the start. `file` is its name inside the app's own folder, never a path. */
export type ShelfItem = {
  readonly file: string;
  readonly title: string;
  readonly colour: PileColour;
  readonly pictures: readonly string[];
  readonly sessionsDone: number;
  readonly sessionsTotal: number;
  readonly nextDate: string;
  readonly isSample: boolean;
  /** ISO 8601, UTC. */
  readonly modifiedAt: string;
  /** Why it cannot be opened, if it cannot. */
  readonly problem: 'damaged' | 'newer' | 'notAWorkshop' | null;
};

export type AppState = {
  readonly open: { readonly file: string; readonly title: string } | null;
  readonly language: 'nl' | 'en';
  readonly version: string;
  /** SQLite older than 3.51.3 (only on the development runtime; a packaged app refuses to start). */
  readonly sqliteOld: boolean;
  /** Failure from the start (for example: the last werkplaats could not be opened). */
  readonly startError: string | null;
};

const file = z.string().min(1).max(255);

export const shelf = {
  'app.state': query<AppState>()(nothing, ['app', 'workshop'], ['control', 'screen']),
  'app.setLanguage': action()(z.object({ language: z.enum(['nl', 'en']) })),
  'shelf.list': query<readonly ShelfItem[]>()(nothing, ['shelf']),
  'shelf.binned': query<readonly ShelfItem[]>()(nothing, ['shelf']),
  'shelf.create': action<{ readonly file: string }>()(z.object({ title: line })),
  'shelf.addSample': action<{ readonly file: string }>()(nothing),
  'shelf.open': action()(z.object({ file })),
  'shelf.close': action()(nothing),
  /** Asks where to, writes a checked copy. `path` is null when the person changed their mind. */
  'shelf.copyOut': action<{ readonly path: string | null }>()(z.object({ file })),
  'shelf.bringIn': action<{ readonly file: string | null }>()(nothing),
  'shelf.toBin': action()(z.object({ file })),
  'shelf.fromBin': action()(z.object({ file })),
  'shelf.showFolder': action()(nothing),
};
