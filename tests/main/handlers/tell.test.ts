import { beforeEach, describe, expect, test } from 'vitest';
import { seedText } from '../../../src/main/texts/seed';
import type { RichText } from '../../../src/shared/domain/richText';
import { type FragmentId, type StoryId, storyTextId, toId } from '../../../src/shared/ids';
import { addFragment, addStory, addTeller, createDesk, type Desk, tinyPng } from '../../support/builders';

let desk: Desk;
beforeEach(() => {
  desk = createDesk();
});

const notFound = { ok: false, error: { type: 'notFound' } };
const invalid = (field: string) => ({ ok: false, error: { type: 'invalidInput', field } });

const write = (story: StoryId, before: string, marked: string, id: FragmentId): void => {
  const runs = [{ text: before }, ...(marked ? [{ text: marked, marks: [id] }] : [])];
  const text: RichText = [{ type: 'paragraph', runs }];
  seedText(desk.db, storyTextId(story), text);
};

describe('stories', () => {
  test('may begin without a title or a teller', () => {
    const id = addStory(desk, '');
    expect(desk.undoText()).toBe('Nieuw verhaal weghalen');
    const teller = addTeller(desk);
    desk.command('stories.update', {
      id,
      title: 'De brief die ik drie weken lang niet durfde te openen',
      tellerId: teller,
    });
    desk.command('stories.update', { id, wordless: true });
    expect(desk.undoText()).toBe('Gegevens van “De brief die ik drie weken…” terugzetten');
    expect(desk.query('stories.list')).toMatchObject([
      { tellerId: teller, wordless: true, opening: '', fragmentCount: 0, attachments: [] },
    ]);
    expect(desk.attempt('stories.add', { ...empty, tellerId: toId('x') })).toEqual(notFound);
    expect(desk.attempt('stories.add', { ...empty, sessionId: toId('x') })).toEqual(notFound);
    expect(desk.attempt('stories.update', { id, tellerId: 'x' })).toEqual(notFound);
    expect(desk.attempt('stories.update', { id: 'x' })).toEqual(notFound);
  });
  const empty = { title: '', tellerId: null, sessionId: null, prompt: '', wordless: false };

  test('show their first words', () => {
    const id = addStory(desk);
    write(id, `Op dinsdag. ${'Toen kwam er een brief. '.repeat(20)}`, '', toId('x'));
    const [story] = desk.query('stories.list');
    expect(story?.opening).toMatch(/^Op dinsdag\. Toen/);
    expect(story?.opening.length).toBeLessThanOrEqual(120);
  });

  test('in the bin take their fragments along, on the board, in insights and in search', () => {
    const id = addStory(desk);
    const fragment = addFragment(desk, id, 'Een zeldzaam woord: kruidnagel.');
    desk.command('insights.add', { kind: 'need', statement: 'Rust', supports: [fragment] });
    expect(desk.query('search.find', { text: 'kruidna' })).toHaveLength(1);
    desk.command('stories.remove', { id });
    expect(desk.query('sort.get').loose).toEqual([]);
    expect(desk.query('fragments.list', { storyId: null })).toEqual([]);
    expect(desk.query('insights.list')[0]?.voices).toEqual([]);
    expect(desk.query('search.find', { text: 'kruidna' })).toEqual([]);
    expect(desk.undoText()).toBe('Verhaal “De brief” terughalen');
    desk.undo();
    expect(desk.query('insights.list')[0]?.voices).toHaveLength(1);
    expect(desk.query('search.find', { text: 'kruidna' })).toHaveLength(1);
    expect(desk.attempt('stories.remove', { id: 'x' })).toEqual(notFound);
  });

  test('are released per use', () => {
    const id = addStory(desk);
    desk.command('consent.setForStory', { storyId: id, use: 'staff', granted: true });
    expect(desk.query('stories.list')[0]?.consent).toMatchObject({ staff: true, public: false });
    expect(desk.attempt('consent.setForStory', { storyId: 'x', use: 'staff', granted: true })).toEqual(
      notFound,
    );
  });
});

describe('pictures', () => {
  test('are kept once, described, shown, and thrown away', () => {
    const story = addStory(desk, 'Zonder woorden');
    const { id } = desk.command('stories.addPicture', { storyId: story, bytes: tinyPng, description: '' });
    desk.command('stories.addPicture', { storyId: story, bytes: tinyPng, description: 'Nog eens' });
    expect(desk.db.all({ text: 'SELECT sha256 FROM blob', params: [] })).toHaveLength(1);
    desk.command('stories.describePicture', { id, description: 'Een gesloten deur' });
    expect(desk.query('stories.list')[0]?.attachments).toMatchObject([
      { id, mime: 'image/png', width: 1, height: 1, description: 'Een gesloten deur' },
      { description: 'Nog eens' },
    ]);
    const picture = desk.query('stories.picture', { id });
    expect(picture.mime).toBe('image/png');
    expect(Buffer.from(picture.bytes).equals(Buffer.from(tinyPng))).toBe(true);
    desk.command('stories.removePicture', { id });
    expect(desk.undoText()).toBe('Beeld bij “Zonder woorden” terughalen');
    expect(() => desk.query('stories.picture', { id })).toThrow('notFound');
    expect(desk.attempt('stories.describePicture', { id, description: '' })).toEqual(notFound);
    expect(desk.attempt('stories.removePicture', { id })).toEqual(notFound);
  });

  test('that are none are refused', () => {
    const storyId = addStory(desk);
    const attempt = (bytes: Uint8Array, id: string = storyId) =>
      desk.attempt('stories.addPicture', { storyId: id, bytes, description: '' });
    expect(attempt(Buffer.from('<html>geen beeld</html>'))).toEqual({
      ok: false,
      error: { type: 'notAnImage' },
    });
    expect(attempt(new Uint8Array(20 * 1024 * 1024 + 1))).toEqual({
      ok: false,
      error: { type: 'imageTooLarge', limitMb: 20 },
    });
    expect(attempt(tinyPng, 'x')).toEqual(notFound);
    expect(desk.query('stories.list')[0]?.attachments).toEqual([]);
  });

  test('can be a card; without the picture there is no card', () => {
    const storyId = addStory(desk);
    const { id } = desk.command('stories.addPicture', { storyId, bytes: tinyPng, description: '' });
    const mark = { id: 'card', storyId, words: 'telt niet', kind: 'moment', attachmentId: id };
    desk.command('fragments.mark', mark);
    expect(desk.undoText()).toBe('Beeld als fragment weghalen');
    expect(desk.query('sort.get').loose).toMatchObject([
      { words: '', attachmentId: id, markState: 'intact' },
    ]);
    seedText(desk.db, storyTextId(storyId), []);
    expect(desk.query('sort.get').loose).toMatchObject([{ markState: 'intact' }]);
    desk.command('stories.removePicture', { id });
    expect(desk.query('sort.get').loose).toEqual([]);
    expect(desk.attempt('fragments.mark', { ...mark, id: 'other' })).toEqual(notFound);
  });
});

describe('fragments', () => {
  test('are as told until somebody says otherwise, and the seal never lies', () => {
    const id = addFragment(desk, addStory(desk), 'Ik heb, eh, niets gezegd.');
    const now = () => desk.query('fragments.list', { storyId: null })[0];
    expect(now()).toMatchObject({ seal: 'verbatim', quote: 'Ik heb, eh, niets gezegd.', circleOnly: false });
    desk.command('fragments.update', { id, quote: 'Ik heb niets gezegd.' });
    expect(now()).toMatchObject({ seal: 'edited', quote: 'Ik heb niets gezegd.' });
    desk.command('fragments.update', { id, seal: 'shortened', kind: 'coping', circleOnly: true });
    expect(now()).toMatchObject({ seal: 'shortened', kind: 'coping', circleOnly: true });
    expect(desk.attempt('fragments.update', { id, seal: 'verbatim', quote: 'Iets anders' })).toEqual(
      invalid('quote'),
    );
    expect(desk.attempt('fragments.update', { id, quote: ' ' })).toEqual(invalid('quote'));
    desk.command('fragments.update', { id, seal: 'verbatim' });
    expect(now()).toMatchObject({ seal: 'verbatim', quote: 'Ik heb, eh, niets gezegd.' });
    expect(desk.attempt('fragments.update', { id: 'x' })).toEqual(notFound);
  });

  test('notice that the story was changed under them', () => {
    const story = addStory(desk);
    const id = addFragment(desk, story, 'Ik durfde niet.');
    const now = () => desk.query('fragments.list', { storyId: story })[0];
    expect(now()).toMatchObject({ markState: 'intact', wordsNow: '' });
    write(story, 'Eerst. ', 'Ik durfde niet.', id);
    expect(now()?.markState).toBe('intact');
    write(story, 'Eerst. ', 'Ik durfde echt niet.', id);
    expect(now()).toMatchObject({
      markState: 'changed',
      wordsNow: 'Ik durfde echt niet.',
      quote: 'Ik durfde niet.',
    });
    desk.command('fragments.acceptChange', { id });
    expect(now()).toMatchObject({
      markState: 'intact',
      words: 'Ik durfde echt niet.',
      quote: 'Ik durfde echt niet.',
    });
    write(story, 'Eerst. ', '', id);
    expect(now()?.markState).toBe('lost');
    expect(desk.attempt('fragments.acceptChange', { id })).toEqual(notFound);
  });

  test('a quote that was shortened stays when the new words are taken', () => {
    const story = addStory(desk);
    const id = addFragment(desk, story, 'Ik durfde niet, nee.');
    desk.command('fragments.update', { id, seal: 'shortened', quote: 'Ik durfde niet' });
    write(story, '', 'Ik durfde niet, nee nee.', id);
    desk.command('fragments.acceptChange', { id });
    expect(desk.query('fragments.list', { storyId: story })).toMatchObject([
      { words: 'Ik durfde niet, nee nee.', quote: 'Ik durfde niet', seal: 'shortened' },
    ]);
  });

  test('are not lost while the text that holds the mark is still on its way', () => {
    const story = addStory(desk);
    seedText(desk.db, storyTextId(story), [{ type: 'paragraph', runs: [{ text: 'Ik durfde niet.' }] }]);
    addFragment(desk, story, 'Ik durfde');
    expect(desk.query('fragments.list', { storyId: story })).toMatchObject([{ markState: 'intact' }]);
  });

  test('with nothing in them, twice, or in no story are refused', () => {
    const storyId = addStory(desk);
    const mark = { id: 'f1', storyId, words: 'Woorden', kind: 'moment', attachmentId: null };
    desk.command('fragments.mark', mark);
    expect(desk.attempt('fragments.mark', mark)).toEqual(invalid('id'));
    expect(desk.attempt('fragments.mark', { ...mark, id: 'f2', words: ' \n' })).toEqual(invalid('words'));
    expect(desk.attempt('fragments.mark', { ...mark, id: 'f2', storyId: 'x' })).toEqual(notFound);
    expect(() => desk.attempt('fragments.mark', { ...mark, id: "f'; DROP TABLE story" })).toThrow();
  });

  test('go to the bin, one or many', () => {
    const story = addStory(desk);
    const [a, b, c] = ['een', 'twee', 'drie'].map((words) => addFragment(desk, story, words));
    desk.command('fragments.remove', { ids: [a] });
    expect(desk.undoText()).toBe('Fragment “een” terughalen');
    desk.command('fragments.remove', { ids: [b, c, b] });
    expect(desk.undoText()).toBe('2 fragmenten terughalen');
    expect(desk.query('stories.list')[0]?.fragmentCount).toBe(0);
    expect(desk.attempt('fragments.remove', { ids: [a] })).toEqual(notFound);
  });
});
