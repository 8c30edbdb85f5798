import { expect } from 'vitest';
import { installCapture } from '../../src/main/db/capture';
import { loggedTables } from '../../src/main/db/changes';
import type { WriteDb } from '../../src/main/db/handles';
import { breakoutCommands, breakoutQueries } from '../../src/main/handlers/breakout';
import { choiceCommands, choiceQueries } from '../../src/main/handlers/choices';
import { commitmentCommands, commitmentQueries } from '../../src/main/handlers/commitments';
import { fragmentCommands, fragmentQueries } from '../../src/main/handlers/fragments';
import type { CommandContext, Done, QueryContext } from '../../src/main/handlers/handler';
import { historyView, stepHistory } from '../../src/main/handlers/history';
import { insightCommands, insightQueries } from '../../src/main/handlers/insights';
import { participantCommands, participantQueries } from '../../src/main/handlers/participants';
import { recordingCommands, recordingQueries } from '../../src/main/handlers/recordings';
import { searchQueries } from '../../src/main/handlers/search';
import { sessionCommands, sessionQueries } from '../../src/main/handlers/sessions';
import { slipCardCommands, slipCardQueries } from '../../src/main/handlers/slipCards';
import { slipCommands, slipQueries } from '../../src/main/handlers/slips';
import { sortCommands, sortQueries } from '../../src/main/handlers/sort';
import { storyCommands, storyQueries } from '../../src/main/handlers/stories';
import { storylineCommands } from '../../src/main/handlers/storyline';
import { workshopCommands, workshopQueries } from '../../src/main/handlers/workshop';
import { runCommand } from '../../src/main/ipc/runCommand';
import { textHasOwner } from '../../src/main/repositories/liveTexts';
import { readWorkshopData } from '../../src/main/repositories/workshopData';
import { contract, type InputOf, type OutputOf } from '../../src/shared/contract';
import type { HistoryLabel } from '../../src/shared/contract/search';
import type { AppResult } from '../../src/shared/errors';
import type { FragmentId, ParticipantId, StoryId } from '../../src/shared/ids';
import { toId } from '../../src/shared/ids';
import { createTranslate, type TextKey } from '../../src/shared/language/translate';
import { createTestClock, createTestIds } from './clock';
import { dump } from './dump';
import { createMemoryDb, type MemoryDb } from './memoryDb';

const commands = {
  ...workshopCommands,
  ...participantCommands,
  ...sessionCommands,
  ...commitmentCommands,
  ...slipCommands,
  ...slipCardCommands,
  ...breakoutCommands,
  ...choiceCommands,
  ...storyCommands,
  ...recordingCommands,
  ...fragmentCommands,
  ...sortCommands,
  ...insightCommands,
  ...storylineCommands,
};
const queries = {
  ...workshopQueries,
  ...participantQueries,
  ...sessionQueries,
  ...commitmentQueries,
  ...slipQueries,
  ...slipCardQueries,
  ...breakoutQueries,
  ...choiceQueries,
  ...storyQueries,
  ...recordingQueries,
  ...fragmentQueries,
  ...sortQueries,
  ...insightQueries,
  ...searchQueries,
};
export type DeskCommand = keyof typeof commands;
export type DeskQuery = keyof typeof queries;

/** A werkplaats in memory with the real handlers behind the real contract. */
export type Desk = {
  readonly db: WriteDb;
  /** Carries out a command and gives its outcome. */
  readonly attempt: <N extends DeskCommand>(name: N, input: unknown) => AppResult<OutputOf<N>>;
  /**
   * Carries out a command that must work; takes it back and makes it again, and looks each time whether everything is as it
   * should be.
   */
  readonly command: <N extends DeskCommand>(name: N, input: unknown) => OutputOf<N>;
  readonly query: <N extends DeskQuery>(name: N, input?: unknown) => OutputOf<N>;
  readonly undo: () => void;
  readonly redo: () => void;
  /** As another hand from here on: a participant, or the facilitator again when left out. */
  readonly as: (hand?: string) => void;
  /** What the undo button says, in Dutch. */
  readonly undoText: () => string;
};

const facilitator = 'regie';

export const createDesk = (): Desk => {
  const { database, db } = createMemoryDb();
  installCapture(database);
  const surroundings = { db, now: createTestClock().now, newId: createTestIds() };
  let author = facilitator;

  const attempt: Desk['attempt'] = (name, input) => {
    // Proof: the handler of a name takes the parsed input of that name; TypeScript cannot follow this through the table.
    const handler = commands[name] as unknown as (
      context: CommandContext,
      input: InputOf<typeof name>,
    ) => AppResult<Done<OutputOf<typeof name>>>;
    const parsed = contract[name].input.parse(input) as InputOf<typeof name>;
    const result = runCommand({ context: { ...surroundings, author }, name, input: parsed, handler });
    return result.ok ? { ok: true, value: result.value.value } : result;
  };
  const step = (direction: 'undo' | 'redo'): void => {
    const result = stepHistory(db, author, direction);
    if (!result.ok) throw new Error(`${direction}: ${result.error.type}`);
  };
  const command: Desk['command'] = (name, input) => {
    const look = () => ({ seen: snapshot(db), rows: loggedRows(database) });
    const before = look();
    const result = attempt(name, input);
    if (!result.ok) throw new Error(`${name}: ${JSON.stringify(result.error)}`);
    const after = look();
    if (JSON.stringify(after) === JSON.stringify(before)) return result.value;
    expectReadable(historyView(db, author).undo);
    step('undo');
    expect(look(), `${name} is taken back`).toEqual(before);
    step('redo');
    expect(look(), `${name} is made again`).toEqual(after);
    return result.value;
  };
  const query: Desk['query'] = (name, input = {}) => {
    // Proof: as above.
    const handler = queries[name] as unknown as (
      context: QueryContext,
      input: InputOf<typeof name>,
    ) => AppResult<OutputOf<typeof name>>;
    const result = handler({ db, language: 'nl' }, contract[name].input.parse(input) as InputOf<typeof name>);
    if (!result.ok) throw new Error(`${name}: ${JSON.stringify(result.error)}`);
    return result.value;
  };
  return {
    db,
    attempt,
    command,
    query,
    undo: () => step('undo'),
    redo: () => step('redo'),
    as: (hand = facilitator) => {
      author = hand;
    },
    undoText: () => textOf(historyView(db, author).undo, 'nl'),
  };
};

/** Everything a person can see of it, as text. A text of a story that is not there is seen by nobody. */
const snapshot = (db: WriteDb): string => {
  const data = readWorkshopData(db);
  return JSON.stringify({ ...data, texts: [...data.texts].filter(([id]) => textHasOwner(db, id)) });
};

/** Every row of every table that is logged. */
const loggedRows = (database: MemoryDb['database']): unknown => {
  const rows = dump(database);
  return Object.fromEntries(loggedTables.map((name) => [name, rows[name]]));
};

const textOf = (label: HistoryLabel | null, language: 'nl' | 'en'): string =>
  // Proof: a wrong key is what `expectReadable` looks for.
  label ? createTranslate(language)(label.key as TextKey, label.params) : '';

const expectReadable = (label: HistoryLabel | null): void => {
  for (const language of ['nl', 'en'] as const) {
    const text = textOf(label, language);
    expect(text).not.toMatch(/^$|undo\.|\{\{|“”/);
  }
};

/** Someone in the circle. */
export const addTeller = (desk: Desk, pseudonym = 'Linde'): ParticipantId =>
  desk.command('participants.add', { pseudonym, picture: '', role: 'expert', perspective: '', note: '' }).id;

/** A story with a title. */
export const addStory = (desk: Desk, title = 'De brief', tellerId: ParticipantId | null = null): StoryId =>
  desk.command('stories.add', { title, tellerId, sessionId: null, prompt: '', wordless: false }).id;

/** A fragment of a story. */
export const addFragment = (
  desk: Desk,
  storyId: StoryId,
  words = 'Ik durfde niet te kijken.',
): FragmentId => {
  fragmentCount += 1;
  return desk.command('fragments.mark', {
    id: toId<'fragment'>(`mark-${fragmentCount}`),
    storyId,
    words,
    kind: 'moment',
    attachmentId: null,
  }).id;
};
let fragmentCount = 0;

/** A PNG of one pixel. */
export const tinyPng: Uint8Array<ArrayBuffer> = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
);
