import type { Result } from './result';

/**
 * The closed list of failures a person can meet. Each has a sentence in language/ (errors.*) that says what happened and
 * what to do. Anything not on this list is a bug: it is thrown, logged once, and shown as `unexpected`.
 */
export type AppError =
  | { readonly type: 'invalidInput'; readonly field: string }
  | { readonly type: 'emptyTitle' }
  | { readonly type: 'fieldTooLong'; readonly limit: number }
  | { readonly type: 'textTooLong'; readonly limit: number }
  | { readonly type: 'notFound' }
  | { readonly type: 'noWorkshopOpen' }
  | { readonly type: 'notAllowed' }
  | { readonly type: 'fileMissing'; readonly file: string }
  | { readonly type: 'notAWorkshop'; readonly file: string }
  | { readonly type: 'fileDamaged'; readonly file: string }
  | { readonly type: 'fileNewer'; readonly file: string }
  | { readonly type: 'fileExists'; readonly file: string }
  | { readonly type: 'fileInUse'; readonly file: string }
  | { readonly type: 'placeReadOnly'; readonly file: string }
  | { readonly type: 'placeMissing'; readonly file: string }
  | { readonly type: 'diskFull'; readonly file: string }
  | { readonly type: 'notAnImage' }
  | { readonly type: 'imageTooLarge'; readonly limitMb: number }
  | { readonly type: 'notASound' }
  | { readonly type: 'soundTooLarge'; readonly limitMb: number }
  | { readonly type: 'soundTooLong'; readonly minutes: number }
  | { readonly type: 'unsupportedFile'; readonly file: string }
  | { readonly type: 'notUtf8'; readonly file: string }
  | { readonly type: 'templatesUnreadable' }
  | { readonly type: 'nothingToUndo' }
  | { readonly type: 'stepSince' }
  | { readonly type: 'builtOn' }
  | { readonly type: 'nothingToShare' }
  | { readonly type: 'cancelled' }
  | { readonly type: 'exportFailed' }
  | { readonly type: 'badTextUpdate' }
  | { readonly type: 'unexpected' };

export type AppResult<T> = Result<T, AppError>;
