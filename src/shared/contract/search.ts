import { z } from 'zod';
import { nothing } from './fields';
import { action, query } from './operation';

export const searchKinds = [
  'story',
  'fragment',
  'pile',
  'insight',
  'followUp',
  'participant',
  'session',
  'workshop',
] as const;
export type SearchKind = (typeof searchKinds)[number];

export type SearchHit = {
  readonly kind: SearchKind;
  readonly id: string;
  readonly title: string;
  /** Text around the hit; the matching words stand between U+E000 and U+E001. */
  readonly snippet: string;
};

/** What undo and redo will do, as a language key with its parameters. */
export type HistoryLabel = { readonly key: string; readonly params: Readonly<Record<string, string>> };

export type HistoryView = { readonly undo: HistoryLabel | null; readonly redo: HistoryLabel | null };

export const search = {
  'search.find': query<readonly SearchHit[]>()(z.object({ text: z.string().max(200) }), [
    'workshop',
    'stories',
    'texts',
    'fragments',
    'piles',
    'insights',
    'followUps',
    'participants',
    'sessions',
  ]),
  'history.get': query<HistoryView>()(nothing, ['history']),
  'history.undo': action()(nothing),
  'history.redo': action()(nothing),
};
