import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { templatePart } from '@shared/contract/sessions';
import { methodSchema } from '@shared/domain/session';
import { mostParts, type Template } from '@shared/domain/templates/template';
import type { AppResult } from '@shared/errors';
import { idSchema } from '@shared/ids';
import { err, ok, type Result } from '@shared/result';
import { z } from 'zod';
import { saveFile } from '../files/saveFile';

const storedTemplate = z.object({
  id: idSchema('template'),
  kind: z.enum(['meeting', 'part']),
  name: z.string().min(1).max(200),
  // A method of a later version reads as a free part: its title says what it is.
  parts: z.array(templatePart.extend({ method: methodSchema.catch('free') })).max(mostParts),
  /** ISO 8601, UTC; null for one that is in use. */
  removedAt: z.string().nullable(),
});
export type StoredTemplate = Template & { readonly removedAt: string | null };

const templateFile = z.object({ version: z.literal(1), templates: z.array(storedTemplate) });

/** `unreadable`: the system did not give it, which says nothing of what is in it. `damaged`: it holds no templates. */
export type ReadFailure = { readonly type: 'unreadable' | 'damaged'; readonly error: unknown };

/** What the file holds; nothing when there is no file yet. */
export const readTemplateFile = (path: string): Result<readonly StoredTemplate[], ReadFailure> => {
  const text = textOf(path);
  if (!text.ok) return text;
  if (text.value === null) return ok([]);
  try {
    return ok(templateFile.parse(JSON.parse(text.value)).templates);
  } catch (error) {
    return err({ type: 'damaged', error });
  }
};

const textOf = (path: string): Result<string | null, ReadFailure> => {
  try {
    return ok(readFileSync(path, 'utf8'));
  } catch (error) {
    const isNew = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return isNew ? ok(null) : err({ type: 'unreadable', error });
  }
};

/** Writes it whole or not at all. */
export const writeTemplateFile = (
  path: string,
  templates: readonly StoredTemplate[],
): Promise<AppResult<null>> => {
  mkdirSync(dirname(path), { recursive: true });
  const text = `${JSON.stringify({ version: 1, templates }, null, 2)}\n`;
  return saveFile(path, new TextEncoder().encode(text));
};

/** Gives a damaged file another name, one that nothing has yet, and says which: `templates.json.beschadigd-1`. */
export const keepAside = (path: string): Result<string, unknown> => {
  let number = 1;
  while (existsSync(`${path}.beschadigd-${number}`)) number += 1;
  const aside = `${path}.beschadigd-${number}`;
  try {
    renameSync(path, aside);
    return ok(basename(aside));
  } catch (error) {
    return err(error);
  }
};
