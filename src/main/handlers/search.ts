import { ok } from '@shared/result';
import { findText } from '../repositories/search';
import type { QueryHandlers } from './handler';

export const searchQueries = {
  'search.find': ({ db }, { text }) => ok(findText(db, text)),
} satisfies Partial<QueryHandlers>;
