import type { InputOf } from '@shared/contract';
import type { Topic } from '@shared/contract/operation';
import type { Session } from '@shared/domain/session';
import { partsOf, type Template } from '@shared/domain/templates/template';
import { withoutNames } from '@shared/domain/templates/withoutNames';
import type { AppResult } from '@shared/errors';
import { toId } from '@shared/ids';
import { createTranslate, type Language } from '@shared/language/translate';
import { err, ok } from '@shared/result';
import type { ReadDb } from '../db/handles';
import { readGroups } from '../repositories/breakout';
import { readPseudonyms } from '../repositories/participants';
import { readSessions } from '../repositories/sessions';
import type { TemplateStore } from '../templates/templateStore';
import { emptyTitle, notFound } from './done';
import type { ActionHandlers, AppQueryHandlers } from './handler';

export type TemplateTools = {
  readonly store: TemplateStore;
  readonly openDb: () => ReadDb | null;
  readonly language: () => Language;
  readonly newId: () => string;
  /** ISO 8601, UTC. */
  readonly now: () => string;
  readonly changed: (topics: readonly Topic[]) => void;
};

export const createTemplateQueries = ({ store }: Pick<TemplateTools, 'store'>) =>
  ({ 'templates.list': () => ok(store.list()) }) satisfies Partial<AppQueryHandlers>;

export const createTemplateActions = (tools: TemplateTools) => {
  const { store, openDb, newId, now, changed } = tools;
  const announced = async (change: Promise<AppResult<null>>): Promise<AppResult<null>> => {
    const result = await change;
    if (result.ok) changed(['templates']);
    return result;
  };
  return {
    'templates.save': async ({ name, from }) => {
      const db = openDb();
      if (!db) return err({ type: 'noWorkshopOpen' });
      const source = sourceOf(db, from);
      if (!source) return notFound;
      const clean = withoutPeople(db, tools.language());
      const id = toId<'template'>(newId());
      const named = clean(name);
      if (named === '') return emptyTitle;
      const kind: Template['kind'] = 'sessionId' in from ? 'meeting' : 'part';
      const parts = partsOf(source, readGroups(db), clean);
      const saved = await announced(store.add({ id, kind, name: named, parts }));
      return saved.ok ? ok({ id }) : saved;
    },
    'templates.rename': async ({ id, name }) =>
      name === '' ? emptyTitle : announced(store.rename(id, name)),
    'templates.remove': async ({ id }) => announced(store.remove(id, now())),
    'templates.putBack': async ({ id }) => announced(store.putBack(id)),
  } satisfies Partial<ActionHandlers>;
};

type From = InputOf<'templates.save'>['from'];

/** The meeting, or the meeting with that one part. */
const sourceOf = (db: ReadDb, from: From): Pick<Session, 'blocks'> | undefined => {
  const sessions = readSessions(db);
  if ('sessionId' in from)
    return sessions.find(({ id, blocks }) => id === from.sessionId && blocks.length > 0);
  const block = sessions.flatMap(({ blocks }) => blocks).find(({ id }) => id === from.blockId);
  return block && { blocks: [block] };
};

/** Templates outlive the werkplaats, so nobody of this circle is named in them, nor who left it. */
const withoutPeople = (db: ReadDb, language: Language): ((text: string) => string) => {
  const names = readPseudonyms(db);
  const someone = createTranslate(language)('prepare.templates.someone');
  return (text) => withoutNames(text, names, someone);
};
