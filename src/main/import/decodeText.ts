import { cleanText } from '@shared/domain/cleanText';
import { liveTextLimit } from '@shared/domain/limits';
import type { AppError } from '@shared/errors';
import { err, ok, type Result } from '@shared/result';

/** Why a file is no story; `emptyFile`: there is not a word in it. */
export type ImportFailure = AppError | { readonly type: 'emptyFile'; readonly file: string };

// A UTF-8 character of one UTF-16 unit takes at most three bytes: what is larger is too long whatever it holds.
export const textFileLimitBytes = liveTextLimit * 3;

/** A text now and then holds a stray control character; every tenth one means that it is no text. */
const mostControl = 0.1;

/** The text in a file: UTF-8, with or without a byte order mark, line ends as \n, nothing that cannot be shown. */
export const decodeText = (bytes: Uint8Array, file: string): Result<string, ImportFailure> => {
  if (bytes.byteLength > textFileLimitBytes) return err({ type: 'textTooLong', limit: liveTextLimit });
  const decoded = decodeUtf8(bytes);
  if (decoded === undefined) return err({ type: 'notUtf8', file });
  if (controlShare(decoded) > mostControl) return err({ type: 'unsupportedFile', file });
  const text = cleanText(decoded);
  if (text.trim() === '') return err({ type: 'emptyFile', file });
  return text.length > liveTextLimit ? err({ type: 'textTooLong', limit: liveTextLimit }) : ok(text);
};

const decodeUtf8 = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

const controlShare = (text: string): number => {
  const found = text.match(/[\u0000-\u0008\u000E-\u001F]/g)?.length ?? 0;
  return text.length === 0 ? 0 : found / text.length;
};
