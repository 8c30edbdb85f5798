import type { AppError } from '@shared/errors';
import { errorText } from '@shared/language/errorText';
import { useCallback } from 'react';
import { useT } from '../ui/language';

/** The sentence for a failure, in the language on screen. */
export const useErrorText = (): ((error: AppError) => string) => {
  const t = useT();
  return useCallback((error) => errorText(error, t), [t]);
};
