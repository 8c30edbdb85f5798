import { beforeEach, describe, expect, test } from 'vitest';
import { readWorkshopData } from '../../../src/main/repositories/workshopData';
import { visibleTo } from '../../../src/shared/audience';
import { uses } from '../../../src/shared/domain/consent';
import type { ParticipantId, StoryId } from '../../../src/shared/ids';
import { addFragment, addStory, addTeller, createDesk, type Desk, tinyPng } from '../../support/builders';

// What lies in the bin still decides what others may see: throwing away never opens anything.

let desk: Desk;
let linde: ParticipantId;
beforeEach(() => {
  desk = createDesk();
  linde = addTeller(desk);
  for (const use of uses) desk.command('consent.setForTeller', { tellerId: linde, use, granted: true });
});

const release = (storyId: StoryId): StoryId => {
  for (const use of uses) desk.command('consent.setForStory', { storyId, use, granted: true });
  return storyId;
};
const staffSees = (outlet: 'screen' | 'data' | 'report' = 'screen') =>
  visibleTo(readWorkshopData(desk.db), { audience: 'staff', outlet });

describe('an insight of which the voices lie in the bin', () => {
  let story: StoryId;
  let counter: StoryId;
  beforeEach(() => {
    story = addStory(desk, 'De brief', linde);
    counter = release(addStory(desk, 'De buurvrouw', linde));
    desk.command('insights.add', {
      kind: 'need',
      statement: 'Rust is een voorwaarde',
      supports: [addFragment(desk, story)],
    });
    desk.command('followUps.add', {
      kind: 'conclusion',
      text: 'Geef rust',
      addressee: '',
      insightId: desk.query('insights.list')[0]?.id ?? null,
    });
  });
  const shown = (): readonly number[] => {
    const { insights, followUps } = staffSees('report');
    return [insights.length, followUps.length];
  };

  test('stays behind when its story is thrown away', () => {
    expect(shown()).toEqual([0, 0]);
    desk.command('stories.remove', { id: story });
    expect(shown()).toEqual([0, 0]);
    expect(desk.query('insights.list')).toMatchObject([{ voices: [] }]);
  });

  test('goes along with its card into the bin and out of it', () => {
    release(story);
    expect(shown()).toEqual([1, 1]);
    const ids = desk.query('fragments.list', { storyId: story }).map(({ id }) => id);
    desk.command('fragments.remove', { ids });
    expect(shown()).toEqual([0, 0]);
    desk.undo();
    expect(shown()).toEqual([1, 1]);
  });

  test('comes out with another voice that may travel', () => {
    desk.command('stories.remove', { id: story });
    const insightId = desk.query('insights.list')[0]?.id;
    const fragmentId = addFragment(desk, counter, 'Zij las hem voor.');
    const voice = { insightId, fragmentId, tellerId: null, text: '' };
    desk.command('voices.add', { ...voice, side: 'counter' });
    expect(shown()).toEqual([0, 0]);
    desk.command('voices.add', { ...voice, side: 'support' });
    expect(shown()).toEqual([1, 1]);
  });

  test('taking the voice away is a choice: then the sentence is the group’s own', () => {
    const voice = desk.query('insights.list')[0]?.voices[0];
    desk.command('voices.remove', { id: voice?.id });
    expect(shown()).toEqual([1, 1]);
  });

  test('stays behind when the picture that carried it is thrown away', () => {
    const drawn = addStory(desk, 'De tekening', linde);
    const { id } = desk.command('stories.addPicture', { storyId: drawn, bytes: tinyPng, description: '' });
    const mark = { id: 'beeld', storyId: drawn, words: '', kind: 'moment', attachmentId: id };
    desk.command('fragments.mark', mark);
    desk.command('insights.add', { kind: 'need', statement: 'Een stapel', supports: ['beeld'] });
    expect(shown()).toEqual([0, 0]);
    desk.command('stories.removePicture', { id });
    expect(shown()).toEqual([0, 0]);
  });
});

describe('a card that stays in the circle and is thrown away', () => {
  const words = 'Ik durfde niet te kijken.';
  const cards = (): readonly string[] => staffSees().fragments.map(({ quote }) => quote);

  test('still keeps its story and its words there; taken back and switched off it opens them', () => {
    const story = release(addStory(desk, 'De brief', linde));
    const kept = addFragment(desk, story, words);
    addFragment(desk, story, `${words} Zo was het.`);
    addFragment(desk, story, 'Iets heel anders.');
    desk.command('fragments.update', { id: kept, circleOnly: true });
    expect([staffSees().stories.length, cards()]).toEqual([0, ['Iets heel anders.']]);
    desk.command('fragments.remove', { ids: [kept] });
    expect([staffSees().stories.length, cards()]).toEqual([0, ['Iets heel anders.']]);
    expect(desk.query('fragments.list', { storyId: story })).toHaveLength(2);
    expect(desk.query('stories.list')).toMatchObject([{ id: story, staysInCircle: true }]);
    desk.undo();
    desk.command('fragments.update', { id: kept, circleOnly: false });
    desk.command('fragments.remove', { ids: [kept] });
    expect([staffSees().stories.length, cards()]).toEqual([1, [`${words} Zo was het.`, 'Iets heel anders.']]);
  });
});
