import type { AppError } from '../errors';
import type { TextKey, Translate } from './translate';

/** The sentence for a failure: what happened and what to do. */
export const errorText = (error: AppError, t: Translate): string => {
  const { type, ...params } = error;
  const key: TextKey = `errors.${type}`;
  return t(key, params);
};
