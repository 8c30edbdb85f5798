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

/**
 * How far to take back a step on which somebody built. `untouched`: only what nobody changed since. `skip`: it stays, and the
 * step before it can be taken back.
 */
export const undoModes = ['whole', 'untouched', 'skip'] as const;
export type UndoMode = (typeof undoModes)[number];

/** The last step of whoever writes here, and whether some of it is still as it was left. `seq`: its place in the log. */
export type BuiltOnView = {
  readonly seq: number | null;
  readonly step: HistoryLabel | null;
  readonly untouched: boolean;
};

/** What came of "Terug" on the room screen: it is done, or somebody built on that step and nothing was done. */
export type RoomUndo = { readonly taken: true } | RoomBuiltOn;

/** The step is named in words of the app only. `untouched`: some of it may still go back; otherwise it can only stay. */
export type RoomBuiltOn = {
  readonly taken: false;
  readonly seq: number;
  readonly step: HistoryLabel;
  readonly untouched: boolean;
};

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
  /** What is still possible after `builtOn`. */
  'history.builtOn': query<BuiltOnView>()(nothing, ['history']),
  /** With `seq` only when that is still the last step: a button that waited must not take back another. */
  'history.undo': action()(z.object({ mode: z.enum(undoModes).optional(), seq: z.int().optional() })),
  'history.redo': action()(nothing),
};
