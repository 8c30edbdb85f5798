import Database from 'better-sqlite3';
import { beforeAll, describe, expect, test } from 'vitest';
import { createWriteDb, type WriteDb } from '../../../src/main/db/handles';
import { migrate } from '../../../src/main/db/migrate';
import { setCommonPragmas } from '../../../src/main/db/pragmas';
import { readPicture } from '../../../src/main/repositories/attachments';
import { findText } from '../../../src/main/repositories/search';
import { readWorkshopData } from '../../../src/main/repositories/workshopData';
import { addSample } from '../../../src/main/sample/addSample';
import { loadSample, type SampleFiles } from '../../../src/main/sample/loadSample';
import { sharedAudiences, visibleTo } from '../../../src/shared/audience';
import { linesOf, plainText, runsText } from '../../../src/shared/domain/richText';
import type { WorkshopData } from '../../../src/shared/domain/workshopData';
import { insightTextId, storyTextId } from '../../../src/shared/ids';
import { createTestClock, createTestIds } from '../../support/clock';

const emptyFile = (): WriteDb => {
  const database = new Database(':memory:');
  setCommonPragmas(database);
  migrate(database);
  return createWriteDb(database);
};
const deps = () => ({ now: createTestClock().now, newId: createTestIds() });

let files: SampleFiles;
let db: WriteDb;
let data: WorkshopData;
beforeAll(async () => {
  files = await loadSample();
  db = emptyFile();
  addSample(db, files, deps());
  data = readWorkshopData(db);
});

describe('the sample werkplaats', () => {
  test('holds everything its source holds', () => {
    const { sample } = files;
    expect(data.workshop).toMatchObject(sample.workshop);
    expect(data.participants.map(({ pseudonym }) => pseudonym)).toEqual(
      sample.participants.map((p) => p.pseudonym),
    );
    expect(data.sessions.map(({ blocks }) => blocks.length)).toEqual(
      sample.sessions.map((s) => s.blocks.length),
    );
    expect(data.stories.map(({ title }) => title)).toEqual(sample.stories.map((s) => s.title));
    expect(data.fragments).toHaveLength(sample.fragments.length);
    expect(data.piles.map(({ name }) => name)).toEqual(sample.piles.map((p) => p.name));
    expect(data.insights.map((i) => i.voices.length)).toEqual(
      sample.insights.map((i) => i.supports.length + i.counters.length),
    );
    expect(data.followUps).toHaveLength(sample.followUps.length);
    expect(data.commitments).toHaveLength(sample.agreements.length);
    expect(data.questions).toHaveLength(sample.questions.length);
    expect(data.storyline).toHaveLength(Object.keys(sample.notes).length);
  });

  test('holds what was made in meetings, and a coming meeting with groups and roles', () => {
    const { sample } = files;
    expect(data.slips.map(({ text, turned, madeWith }) => [text, turned, madeWith])).toEqual(
      sample.slips.map(({ text }) => [text, true, 'circle']),
    );
    expect(
      data.choices.map(({ decided, options }) => [decided, options.map(({ outcome }) => outcome)]),
    ).toEqual(sample.choices.map(({ options }) => [true, options.map(({ outcome }) => outcome)]));
    expect(data.commitments.map(({ kind, madeWith }) => [kind, madeWith])).toEqual(
      sample.agreements.map(({ kind, madeWith }) => [kind, madeWith]),
    );
    expect(data.commitments.filter(({ kind }) => kind === 'agreement')).toHaveLength(2);
    const coming = data.sessions.find(({ status }) => status === 'planned');
    const partOf = (method: string) => coming?.blocks.find((block) => block.method === method)?.id;
    const groups = data.groups.filter(({ blockId }) => blockId === partOf('breakout'));
    expect(groups).toHaveLength(3);
    for (const { question, members } of groups) {
      expect(question).not.toBe('');
      expect(members.length).toBeGreaterThan(1);
    }
    const members = groups.flatMap((group) => group.members);
    expect(new Set(members).size).toBe(members.length);
    expect(
      new Set(data.roles.filter(({ blockId }) => blockId === partOf('panel')).map(({ role }) => role)),
    ).toEqual(new Set(['speaker', 'asker', 'listener', 'writer']));
  });

  test('every mark is where its fragment says, and no sign of the source is left in a text', () => {
    for (const fragment of data.fragments) {
      expect([fragment.words, fragment.markState, fragment.wordsNow]).toEqual([fragment.words, 'intact', '']);
    }
    for (const text of data.texts.values()) expect(plainText(text)).not.toMatch(/\{f:|\{\/f\}|\*/);
    for (const story of data.stories) {
      if (!story.wordless)
        expect(plainText(data.texts.get(storyTextId(story.id)) ?? []).length).toBeGreaterThan(300);
    }
    for (const { id } of data.insights)
      expect(plainText(data.texts.get(insightTextId(id)) ?? [])).not.toBe('');
  });

  test('styles survive: bold, italic, headings, lists, quotes', () => {
    const blocks = [...data.texts.values()].flat();
    const runs = [...data.texts.values()].flatMap((text) => linesOf(text)).flat();
    expect(new Set(blocks.map(({ type }) => type))).toEqual(
      new Set(['paragraph', 'heading', 'list', 'quote']),
    );
    expect(runsText(runs.filter(({ bold }) => bold))).toBe('kan');
    expect(runs.filter(({ italic }) => italic)).toHaveLength(2);
  });

  test('a verbatim seal means the words as told', () => {
    for (const { seal, quote, words } of data.fragments) if (seal === 'verbatim') expect(quote).toBe(words);
    expect(new Set(data.fragments.map(({ seal }) => seal)).size).toBeGreaterThan(2);
  });

  test('stories without words have their drawing, described', () => {
    const drawn = data.stories.filter(({ wordless }) => wordless);
    expect(drawn).toHaveLength(2);
    for (const { attachments } of drawn) {
      expect(attachments).toHaveLength(1);
      const [drawing] = attachments;
      expect(drawing?.description).not.toBe('');
      expect(drawing && readPicture(db, drawing.id)?.bytes.length).toBeGreaterThan(50_000);
      expect(data.fragments.some(({ attachmentId }) => attachmentId === drawing?.id)).toBe(true);
    }
  });

  test('cards lie in the piles in the order of the source', () => {
    for (const { key, name } of files.sample.piles) {
      const pile = data.piles.find((made) => made.name === name);
      const cards = data.fragments.filter(({ pileId }) => pileId === pile?.id).map(({ quote }) => quote);
      expect(cards).toEqual(
        files.sample.fragments.filter(({ pile: lies }) => lies === key).map((f) => f.quote),
      );
    }
  });

  test('each audience sees less than the one before, and each sees something', () => {
    const counts = sharedAudiences.map(
      (audience) => visibleTo(data, { audience, outlet: 'data' }).fragments.length,
    );
    expect(counts.toSorted((a, b) => b - a)).toEqual(counts);
    expect(Math.min(...counts)).toBeGreaterThan(5);
    expect(Math.max(...counts)).toBeLessThanOrEqual(data.fragments.length);
  });

  test('can be searched, and begins without a history', () => {
    expect(findText(db, 'gourmetst').length).toBeGreaterThan(0);
    expect(db.all({ text: 'SELECT seq FROM command_log', params: [] })).toEqual([]);
  });

  test('a sample that points at nothing is not added, not even in part', () => {
    const other = emptyFile();
    const [story, ...stories] = files.sample.stories;
    if (!story) throw new Error('No story');
    const broken = { ...files.sample, stories: [...stories, { ...story, teller: 'nobody' }] };
    expect(() => addSample(other, { ...files, sample: broken }, deps())).toThrow();
    expect(other.all({ text: 'SELECT id FROM workshop', params: [] })).toEqual([]);
    const drawingless = { sample: files.sample, drawings: new Map() };
    expect(() => addSample(other, drawingless, deps())).toThrow('drawing');
  });
});
