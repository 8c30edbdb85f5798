import { type Choice, hintsOf, isClosed } from '@shared/domain/room/choice';
import { type ChoiceId, toId } from '@shared/ids';
import { err, ok } from '@shared/result';
import type { ReadDb } from '../db/handles';
import {
  binChoice,
  erasePicks,
  insertChoice,
  readChoices,
  readPicks,
  setDecided,
  setOutcome,
} from '../repositories/choices';
import { readSessions } from '../repositories/sessions';
import { done, emptyTitle, erasing, notFound } from './done';
import type { CommandHandlers, QueryHandlers } from './handler';

export const choiceQueries = {
  'choices.list': ({ db }, { sessionId }) =>
    ok(readChoices(db).filter((choice) => choice.sessionId === sessionId)),
} satisfies Partial<QueryHandlers>;

export const choiceCommands = {
  'choices.add': ({ db, newId }, { options, ...fields }) => {
    if (fields.question === '' || options.includes('')) return emptyTitle;
    const session = readSessions(db).find(({ id }) => id === fields.sessionId);
    if (!session) return notFound;
    if (fields.blockId && !session.blocks.some(({ id }) => id === fields.blockId)) return notFound;
    const id = toId<'choice'>(newId());
    const made = options.map((text) => ({ id: toId<'choiceOption'>(newId()), text, outcome: '' as const }));
    insertChoice(db, { ...fields, id, decided: false, options: made });
    return done({ id }, 'addChoice', { text: fields.question });
  },
  'choices.setOutcome': ({ db }, { optionId, outcome }) => {
    const choice = readChoices(db).find(({ options }) => options.some(({ id }) => id === optionId));
    const option = choice?.options.find(({ id }) => id === optionId);
    if (!choice || !option) return notFound;
    if (choice.decided && outcome === '') return noOutcome;
    setOutcome(db, optionId, outcome);
    return done(null, 'setOutcome', { text: option.text });
  },
  'choices.close': ({ db }, { id }) => {
    const choice = findChoice(db, id);
    if (!choice || choice.decided) return notFound;
    const ids = choice.options.map((option) => option.id);
    const hints = hintsOf(ids, readPicks(db, id));
    for (const option of choice.options) {
      const hint = hints.get(option.id) ?? null;
      // Of too few people every word would tell who picked what.
      if (hint === null) return done({ given: false }, 'closeChoice', { text: choice.question });
      if (option.outcome === '') setOutcome(db, option.id, hint);
    }
    erasePicks(db, id);
    return erasing(done({ given: true }, 'closeChoice', { text: choice.question }));
  },
  'choices.pickAgain': ({ db }, { id }) => {
    const choice = findChoice(db, id);
    if (!choice || choice.decided || !isClosed(choice)) return notFound;
    for (const option of choice.options) setOutcome(db, option.id, '');
    erasePicks(db, id);
    return erasing(done(null, 'pickAgain', { text: choice.question }));
  },
  'choices.decide': ({ db }, { id, decided }) => {
    const choice = findChoice(db, id);
    if (!choice) return notFound;
    if (decided && choice.options.some(({ outcome }) => outcome === '')) return noOutcome;
    setDecided(db, id, decided);
    return erasing(done(null, 'decideChoice', { text: choice.question }));
  },
  'choices.remove': ({ db, now }, { id }) => {
    const choice = findChoice(db, id);
    if (!choice) return notFound;
    binChoice(db, id, now());
    return erasing(done(null, 'removeChoice', { text: choice.question }));
  },
} satisfies Partial<CommandHandlers>;

const noOutcome = err({ type: 'invalidInput', field: 'outcome' } as const);

const findChoice = (db: ReadDb, id: ChoiceId): Choice | undefined =>
  readChoices(db).find((choice) => choice.id === id);
