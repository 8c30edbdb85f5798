import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import { syncFolder, syncToDisk } from './db/copy';

const settingsSchema = z.object({
  language: z.enum(['nl', 'en']).catch('nl'),
  /** Name of the werkplaats that was open when the app stopped. */
  lastOpened: z.string().nullable().catch(null),
  window: z
    .object({
      x: z.number().int(),
      y: z.number().int(),
      width: z.number().int().positive(),
      height: z.number().int().positive(),
      maximized: z.boolean(),
    })
    .nullable()
    .catch(null),
  /** The display that was last chosen for the room screen. */
  roomDisplay: z
    .object({
      id: z.number(),
      name: z.string(),
      width: z.number().int().positive(),
      height: z.number().int().positive(),
    })
    .nullable()
    .catch(null),
});
export type Settings = Readonly<z.infer<typeof settingsSchema>>;

export type SettingsStore = {
  readonly get: () => Settings;
  /** Keeps the change. When it cannot be written (a full disk) it holds until the app stops; nothing else is touched. */
  readonly update: (change: Partial<Settings>) => void;
};

/** The settings of this computer, in one small file that is replaced as a whole. A file that cannot be read counts as none. */
export const createSettings = (path: string, onProblem: (error: unknown) => void): SettingsStore => {
  let current = read(path);
  return {
    get: () => current,
    update: (change) => {
      current = { ...current, ...change };
      try {
        write(path, current);
      } catch (error) {
        onProblem(error);
      }
    },
  };
};

const read = (path: string): Settings => {
  try {
    return settingsSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return settingsSchema.parse({});
  }
};

const write = (path: string, settings: Settings): void => {
  const half = `${path}.deel`;
  mkdirSync(dirname(path), { recursive: true });
  try {
    writeFileSync(half, `${JSON.stringify(settings, null, 2)}\n`);
    syncToDisk(half, 'r+');
    renameSync(half, path);
    syncFolder(dirname(path));
  } finally {
    rmSync(half, { force: true });
  }
};
