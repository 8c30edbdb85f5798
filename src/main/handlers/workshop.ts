import { toId } from '@shared/ids';
import { ok } from '@shared/result';
import { patched } from '../repositories/patch';
import {
  binQuestion,
  binTheme,
  insertQuestion,
  insertTheme,
  moveQuestion,
  readQuestions,
  readThemes,
  readWorkshop,
  renameTheme,
  updateQuestion,
  updateWorkshop,
} from '../repositories/workshop';
import { done, emptyTitle, notFound } from './done';
import type { CommandHandlers, QueryHandlers } from './handler';

export const workshopQueries = {
  'workshop.get': ({ db }) =>
    ok({ workshop: readWorkshop(db), questions: readQuestions(db), themes: readThemes(db) }),
} satisfies Partial<QueryHandlers>;

export const workshopCommands = {
  'workshop.update': ({ db }, patch) => {
    if (patch.title === '') return emptyTitle;
    updateWorkshop(db, patched(readWorkshop(db), patch));
    return done(null, 'changeWorkshop');
  },
  'questions.add': ({ db, newId }, { kind, text }) => {
    if (text === '') return emptyTitle;
    const id = toId<'researchQuestion'>(newId());
    insertQuestion(db, { id, kind, text });
    return done({ id }, 'addQuestion', { text });
  },
  'questions.update': ({ db }, { id, ...patch }) => {
    const question = readQuestions(db).find((known) => known.id === id);
    if (!question) return notFound;
    if (patch.text === '') return emptyTitle;
    updateQuestion(db, patched(question, patch));
    return done(null, 'changeQuestion', { text: question.text });
  },
  'questions.remove': ({ db, now }, { id }) => {
    const question = readQuestions(db).find((known) => known.id === id);
    if (!question) return notFound;
    binQuestion(db, id, now());
    return done(null, 'removeQuestion', { text: question.text });
  },
  'questions.move': ({ db }, { id, before }) => {
    const question = readQuestions(db).find((known) => known.id === id);
    if (!question) return notFound;
    moveQuestion(db, id, before);
    return done(null, 'moveQuestion', { text: question.text });
  },
  'themes.add': ({ db, newId }, { name }) => {
    if (name === '') return emptyTitle;
    const id = toId<'theme'>(newId());
    insertTheme(db, { id, name });
    return done({ id }, 'addTheme', { name });
  },
  'themes.rename': ({ db }, { id, name }) => {
    if (!readThemes(db).some((known) => known.id === id)) return notFound;
    if (name === '') return emptyTitle;
    renameTheme(db, { id, name });
    return done(null, 'renameTheme', { name });
  },
  'themes.remove': ({ db, now }, { id }) => {
    const theme = readThemes(db).find((known) => known.id === id);
    if (!theme) return notFound;
    binTheme(db, id, now());
    return done(null, 'removeTheme', { name: theme.name });
  },
} satisfies Partial<CommandHandlers>;
