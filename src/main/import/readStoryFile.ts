import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { liveTextLimit } from '@shared/domain/limits';
import { err, ok, type Result } from '@shared/result';
import { fileFailure } from '../db/failures';
import { decodeText, type ImportFailure, textFileLimitBytes } from './decodeText';
import { type ImportedStory, isTextFile, textToStory } from './textToStory';

/** Reads a text file as a story. What cannot be read comes back as a failure that names the file; nothing is changed. */
export const readStoryFile = (path: string): Result<ImportedStory, ImportFailure> => {
  const file = basename(path);
  try {
    const handle = openSync(path, 'r');
    try {
      const about = fstatSync(handle);
      if (!about.isFile() || !isTextFile(file)) return err({ type: 'unsupportedFile', file });
      if (about.size > textFileLimitBytes) return err({ type: 'textTooLong', limit: liveTextLimit });
      const text = decodeText(readFileSync(handle), file);
      return text.ok ? ok(textToStory(text.value, file)) : text;
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    const failure = fileFailure(error, path);
    if (!failure) throw error;
    // There is nothing to keep here: a file that may not be opened is one that cannot be read.
    return err(failure.type === 'placeReadOnly' ? { type: 'unsupportedFile', file } : failure);
  }
};
