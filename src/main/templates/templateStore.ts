import type { TemplateList, TemplateProblem } from '@shared/contract/templates';
import type { Template } from '@shared/domain/templates/template';
import type { AppResult } from '@shared/errors';
import type { TemplateId } from '@shared/ids';
import { err } from '@shared/result';
import { keepAside, readTemplateFile, type StoredTemplate, writeTemplateFile } from './templateFile';

/** The templates that somebody kept, on this computer. A change is durable before it is answered. */
export type TemplateStore = {
  readonly list: () => TemplateList;
  readonly add: (template: Template) => Promise<AppResult<null>>;
  readonly rename: (id: TemplateId, name: string) => Promise<AppResult<null>>;
  /** Puts it away; the last ones that were put away can be put back. */
  readonly remove: (id: TemplateId, at: string) => Promise<AppResult<null>>;
  readonly putBack: (id: TemplateId) => Promise<AppResult<null>>;
};

const mostRemoved = 20;

/**
 * The store in one file that is replaced as a whole. It is read when somebody first asks. A damaged file counts as none, and
 * is kept under another name before anything is written. One that the system does not give is asked for again each time, and
 * nothing is written meanwhile: what is in it may be whole.
 */
export const createTemplateStore = (path: string, onProblem: (error: unknown) => void): TemplateStore => {
  let known: Known | null = null;
  let isSaid = false;
  let last: Promise<unknown> = Promise.resolve();
  const load = (): Known => {
    if (known !== null) return known;
    const read = readTemplateFile(path);
    if (!read.ok && !isSaid) onProblem(read.error.error);
    isSaid = !read.ok;
    if (read.ok) known = { templates: read.value, problem: null };
    else if (read.error.type === 'unreadable') return { templates: [], problem: { type: 'unreadable' } };
    else known = { templates: [], problem: { type: 'damaged', keptAs: null } };
    return known;
  };
  const write = async (work: Work): Promise<AppResult<null>> => {
    const { templates, problem } = load();
    if (problem?.type === 'unreadable') return unreadable;
    const next = work(templates);
    if (next === null) return err({ type: 'notFound' });
    if (problem?.keptAs === null) {
      const aside = keepAside(path);
      if (!aside.ok) return unreadable;
      known = { templates, problem: { type: 'damaged', keptAs: aside.value } };
    }
    const written = await writeTemplateFile(path, next);
    if (written.ok) known = { templates: next, problem: known?.problem ?? null };
    return written;
  };
  /** One after the other: each works on what the one before left. */
  const change = (work: Work): Promise<AppResult<null>> => {
    const mine = last.then(() => write(work));
    last = mine.catch(() => undefined);
    return mine;
  };
  return {
    list: () => {
      const { templates, problem } = load();
      return { templates: templates.filter(({ removedAt }) => removedAt === null).map(asTemplate), problem };
    },
    add: (template) => change((all) => [...all, { ...template, removedAt: null }]),
    rename: (id, name) => change((all) => replace(all, id, (one) => ({ ...one, name }))),
    remove: (id, at) =>
      change((all) => withFewRemoved(replace(all, id, (one) => ({ ...one, removedAt: at })))),
    putBack: (id) => change((all) => replace(all, id, (one) => ({ ...one, removedAt: null }), true)),
  };
};

type Known = { readonly templates: readonly StoredTemplate[]; readonly problem: TemplateProblem | null };

const unreadable = err({ type: 'templatesUnreadable' } as const);

/** null: there is no such template. */
type Work = (all: readonly StoredTemplate[]) => readonly StoredTemplate[] | null;

const replace = (
  all: readonly StoredTemplate[],
  id: TemplateId,
  work: (one: StoredTemplate) => StoredTemplate,
  removed = false,
): readonly StoredTemplate[] | null => {
  const found = all.some((one) => one.id === id && (one.removedAt !== null) === removed);
  return found ? all.map((one) => (one.id === id ? work(one) : one)) : null;
};

/** The longest gone go for good. */
const withFewRemoved = (all: readonly StoredTemplate[] | null): readonly StoredTemplate[] | null => {
  if (all === null) return null;
  const removed = all.filter(({ removedAt }) => removedAt !== null);
  const newest = removed.toSorted((a, b) => (b.removedAt ?? '').localeCompare(a.removedAt ?? ''));
  const gone = new Set(newest.slice(mostRemoved).map(({ id }) => id));
  return all.filter(({ id }) => !gone.has(id));
};

const asTemplate = ({ removedAt: _, ...template }: StoredTemplate): Template => template;
