import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { installCapture } from '../../../src/main/db/capture';
import type { WriteDb } from '../../../src/main/db/handles';
import { createWorkshopFile } from '../../../src/main/db/open';
import { sql } from '../../../src/main/db/sql';
import { choiceCommands } from '../../../src/main/handlers/choices';
import { stepHistory } from '../../../src/main/handlers/history';
import { runCommand } from '../../../src/main/ipc/runCommand';
import { addNamelessPicks, readPicks, replacePicks } from '../../../src/main/repositories/choices';
import {
  type ChoiceId,
  type ChoiceOptionId,
  type ParticipantId,
  type SessionId,
  toId,
} from '../../../src/shared/ids';
import { addTeller, createDesk, type Desk } from '../../support/builders';
import { createTestClock, createTestIds } from '../../support/clock';

let desk: Desk;
let sessionId: SessionId;
let id: ChoiceId;
let people: readonly ParticipantId[];
beforeEach(() => {
  desk = createDesk();
  sessionId = desk.command('sessions.add', {
    title: 'Eerste keer',
    date: '',
    place: '',
    startsAt: '10:00',
  }).id;
  people = ['Linde', 'Merel', 'Roos', 'Wilg'].map((name) => addTeller(desk, name));
  id = desk.command('choices.add', question).id;
});

const notFound = { ok: false, error: { type: 'notFound' } };
const question = {
  get sessionId() {
    return sessionId;
  },
  blockId: null,
  question: 'Waar beginnen we?',
  madeWith: 'circle' as const,
  options: ['Brieven', 'Bellen', 'Langskomen'],
};
const choice = () => {
  const found = desk.query('choices.list', { sessionId }).find((known) => known.id === id);
  if (!found) throw new Error('No such choice');
  return found;
};
const option = (index: number): ChoiceOptionId => choice().options[index]?.id ?? toId('none');
const person = (index: number): ParticipantId => people[index] ?? toId('nobody');
const pick = (who: number, ...options: readonly number[]): void =>
  replacePicks(desk.db, { choiceId: id, participantId: person(who), optionIds: options.map(option) });
const pickNameless = (turn: string, ...options: readonly number[]): void =>
  addNamelessPicks(desk.db, { turn, optionIds: options.map(option) });
const words = () => choice().options.map(({ outcome }) => outcome);
/** There may be nothing to take back, or somebody built on it. */
const tryStep = (direction: 'undo' | 'redo'): void => void stepHistory(desk.db, 'regie', direction);
const sayAll = (): void => {
  for (const { id: optionId } of choice().options)
    desk.command('choices.setOutcome', { optionId, outcome: 'some' });
};
const picked = (): number => readPicks(desk.db, id).length;

describe('choosing together', () => {
  test('has a question and options with words, in order', () => {
    expect(choice()).toMatchObject({ question: 'Waar beginnen we?', decided: false, blockId: null });
    expect(choice().options.map(({ text, outcome }) => [text, outcome])).toEqual([
      ['Brieven', ''],
      ['Bellen', ''],
      ['Langskomen', ''],
    ]);
    const empty = { ok: false, error: { type: 'emptyTitle' } };
    expect(desk.attempt('choices.add', { ...question, sessionId, question: ' ' })).toEqual(empty);
    expect(desk.attempt('choices.add', { ...question, sessionId, options: ['a', ' '] })).toEqual(empty);
    expect(desk.attempt('choices.add', { ...question, sessionId: 'x' })).toEqual(notFound);
    expect(desk.attempt('choices.add', { ...question, sessionId, blockId: 'x' })).toEqual(notFound);
  });

  test('each person can think again: what they pick takes the place of what they picked', () => {
    pick(0, 0, 1);
    pick(1, 1);
    pick(0, 2, 2);
    expect(readPicks(desk.db, id)).toEqual(
      expect.arrayContaining([
        { optionId: option(2), chooser: person(0) },
        { optionId: option(1), chooser: person(1) },
      ]),
    );
    expect(picked()).toBe(2);
    pick(0);
    expect(picked()).toBe(1);
  });

  test('who chooses without a name counts as one, beside those with a name', () => {
    pick(0, 0);
    pickNameless('beurt-1', 0, 1, 1);
    expect(desk.command('choices.close', { id })).toEqual({ given: false });
    pickNameless('beurt-2', 1);
    expect(picked()).toBe(4);
    expect(desk.command('choices.close', { id })).toEqual({ given: true });
    expect(words()).toEqual(['many', 'many', 'nobody']);
    expect(picked()).toBe(0);
  });

  test('gives a first word only when it is closed and three people chose, and never a number or a name', () => {
    pick(0, 0);
    pick(1, 0);
    expect(desk.command('choices.close', { id })).toEqual({ given: false });
    expect(words()).toEqual(['', '', '']);
    expect(picked()).toBe(2);
    pick(2, 1);
    expect(words()).toEqual(['', '', '']);
    expect(desk.attempt('choices.close', { id })).toMatchObject({ value: { given: true } });
    expect(words()).toEqual(['many', 'one', 'nobody']);
    expect(picked()).toBe(0);
    expect(JSON.stringify(desk.query('choices.list', { sessionId }))).not.toMatch(/participant|Linde|picks/);
  });

  test('a word of the group stays when the first impression comes; picking again starts with nothing', () => {
    desk.command('choices.setOutcome', { optionId: option(0), outcome: 'some' });
    for (const who of [0, 1, 2]) pick(who, 0);
    desk.command('choices.close', { id });
    expect(words()).toEqual(['some', 'nobody', 'nobody']);
    for (const who of [0, 1, 2]) pick(who, 1);
    desk.command('choices.pickAgain', { id });
    expect([words(), picked()]).toEqual([['', '', ''], 0]);
    expect(desk.attempt('choices.pickAgain', { id })).toEqual(notFound);
    sayAll();
    desk.command('choices.decide', { id, decided: true });
    for (const name of ['choices.close', 'choices.pickAgain'] as const) {
      expect(desk.attempt(name, { id })).toEqual(notFound);
      expect(desk.attempt(name, { id: 'x' })).toEqual(notFound);
    }
  });

  test('whoever watches learns of no single pick: words come of three people or more at once, whose picks are gone', () => {
    const step = fc.oneof(
      {
        weight: 5,
        arbitrary: fc.record({ who: fc.nat(3), options: fc.subarray([0, 1, 2], { minLength: 1 }) }),
      },
      { weight: 3, arbitrary: fc.constantFrom('close', 'close', 'pickAgain', 'undo', 'redo') },
    );
    fc.assert(
      fc.property(fc.array(step, { minLength: 8, maxLength: 20 }), (steps) => {
        id = desk.command('choices.add', { ...question, sessionId }).id;
        for (const what of steps) {
          const [before, people] = [words(), new Set(readPicks(desk.db, id).map(({ chooser }) => chooser))];
          if (typeof what === 'object') pick(what.who, ...what.options);
          else if (what === 'undo' || what === 'redo') tryStep(what);
          else desk.attempt(`choices.${what}`, { id });
          // Its making was taken back.
          if (!desk.query('choices.list', { sessionId }).some((known) => known.id === id)) return;
          const isNew = words().some((word, index) => word !== '' && word !== before[index]);
          if (typeof what === 'object') expect(isNew).toBe(false);
          if (what === 'close' && isNew) expect([people.size >= 3, picked()]).toEqual([true, 0]);
        }
      }),
      { numRuns: 30 },
    );
  });

  test('what somebody picked leaves with them', () => {
    for (const who of [0, 1, 2]) pick(who, 0);
    desk.command('participants.remove', { id: person(0) });
    expect(picked()).toBe(2);
    desk.undo();
    expect(picked()).toBe(2);
  });
});

describe('the outcome', () => {
  test('is said in words for every option before it counts', () => {
    const half = { ok: false, error: { type: 'invalidInput', field: 'outcome' } };
    expect(desk.attempt('choices.decide', { id, decided: true })).toEqual(half);
    sayAll();
    desk.command('choices.decide', { id, decided: true });
    expect(choice().decided).toBe(true);
    expect(desk.attempt('choices.setOutcome', { optionId: option(0), outcome: '' })).toEqual(half);
    desk.command('choices.setOutcome', { optionId: option(0), outcome: 'one' });
    expect(desk.attempt('choices.setOutcome', { optionId: 'x', outcome: 'one' })).toEqual(notFound);
    expect(desk.attempt('choices.decide', { id: 'x', decided: true })).toEqual(notFound);
  });

  test('erases who picked what; undo does not bring it back', () => {
    pick(0, 0);
    pickNameless('beurt', 1);
    sayAll();
    desk.command('choices.decide', { id, decided: true });
    expect(picked()).toBe(0);
    desk.undo();
    expect(choice().decided).toBe(false);
    expect(picked()).toBe(0);
  });

  test('made again after new picking erases that as well', () => {
    sayAll();
    desk.command('choices.decide', { id, decided: true });
    desk.undo();
    pick(1, 1);
    desk.redo();
    expect(choice().decided).toBe(true);
    expect(picked()).toBe(0);
  });

  test('opened again starts with nothing picked', () => {
    pick(0, 0);
    sayAll();
    desk.command('choices.decide', { id, decided: true });
    desk.command('choices.decide', { id, decided: false });
    expect(picked()).toBe(0);
    pick(2, 2);
    expect(picked()).toBe(1);
  });
});

describe('a choice that goes away', () => {
  test('takes what was picked along for good', () => {
    pick(0, 0);
    pickNameless('beurt', 1);
    desk.command('choices.remove', { id });
    expect(desk.query('choices.list', { sessionId })).toEqual([]);
    expect(picked()).toBe(0);
    desk.undo();
    expect(choice().question).toBe('Waar beginnen we?');
    expect(picked()).toBe(0);
    expect(desk.attempt('choices.remove', { id: 'x' })).toEqual(notFound);
    expect(desk.attempt('choices.decide', { id: 'x', decided: true })).toEqual(notFound);
  });

  test('does not go by undo once people chose: that is said, and nothing is lost', () => {
    pick(0, 0);
    expect(() => desk.undo()).toThrow('undo: builtOn');
    expect(picked()).toBe(1);
  });

  test('nor when they chose without a name', () => {
    pickNameless('beurt', 0);
    expect(() => desk.undo()).toThrow('undo: builtOn');
    expect(picked()).toBe(1);
  });

  test('nor does somebody who chose', () => {
    const late = addTeller(desk, 'Spreeuw');
    replacePicks(desk.db, { choiceId: id, participantId: late, optionIds: [option(0)] });
    expect(() => desk.undo()).toThrow('undo: builtOn');
  });
});

describe('in the file itself', () => {
  // Long enough to be found nowhere else.
  const chooser = toId<'participant'>('kanariepiet-die-koos-1234567890');
  const optionId = toId<'choiceOption'>('keuze-die-niemand-hoort-1234567890');
  const choiceId = toId<'choice'>('samen-kiezen');

  const openFile = (folder: string) => {
    const made = createWorkshopFile(
      { path: join(folder, 'Buurt.werkplaats'), now: () => '2026-03-10T12:00:00.000Z' },
      (db) => {
        db.run(sql`INSERT INTO workshop (id, uid, title, created_at) VALUES (1, 'u', 'Buurt', '')`);
        db.run(sql`INSERT INTO session (id, title, position) VALUES ('s', 'Eerste keer', 1)`);
        db.run(
          sql`INSERT INTO participant (id, pseudonym, role, position) VALUES (${chooser}, 'Linde', 'expert', 1)`,
        );
        db.run(
          sql`INSERT INTO choice (id, session_id, question, made_with, position) VALUES (${choiceId}, 's', 'Wat?', 'circle', 1)`,
        );
        db.run(
          sql`INSERT INTO choice_option (id, choice_id, text, outcome, position) VALUES (${optionId}, ${choiceId}, 'Dit', 'some', 1)`,
        );
      },
    );
    if (!made.ok) throw new Error(made.error.type);
    installCapture(made.value.database);
    return made.value;
  };
  const decide = (db: WriteDb, decided: boolean): void => {
    const result = runCommand({
      context: { db, now: createTestClock().now, newId: createTestIds(), author: 'regie' },
      name: 'choices.decide',
      input: { id: choiceId, decided },
      handler: choiceCommands['choices.decide'],
    });
    expect(result.ok).toBe(true);
  };
  /** How often the two ids stand side by side, as they do in a row of what was picked, in any file of the folder. */
  const rowsIn = (folder: string): number =>
    readdirSync(folder)
      .map((name) => readFileSync(join(folder, name)).toString('latin1'))
      .reduce((sum, text) => sum + text.split(`${optionId}${chooser}`).length - 1, 0);

  test('nothing is left of who picked what as soon as the outcome is said: not in the file, its log, or the undo log', () => {
    const folder = mkdtempSync(join(tmpdir(), 'werkplaats-choice-'));
    const file = openFile(folder);
    replacePicks(file.db, { choiceId, participantId: chooser, optionIds: [optionId] });
    expect(rowsIn(folder)).toBeGreaterThan(0);
    decide(file.db, true);
    expect(rowsIn(folder)).toBe(0);
    expect(JSON.stringify(file.db.all(sql`SELECT * FROM command_log`))).not.toContain(chooser);
    expect(stepHistory(file.db, 'regie', 'undo').ok).toBe(true);
    expect(readPicks(file.db, choiceId)).toEqual([]);
    file.close();
    expect(rowsIn(folder)).toBe(0);
    rmSync(folder, { recursive: true });
  });
});
