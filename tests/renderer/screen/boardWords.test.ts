import { toId } from '@shared/ids';
import { expect, test } from 'vitest';
import { boardWords } from '../../../src/renderer/screen/activities/board/boardWords';
import { namedPiles } from '../../../src/renderer/screen/activities/board/namedPiles';
import { t } from '../../e2e/support/dutch';
import { aCard, aPile, aView, pileId } from '../../shared/board/builders';

test('of the board every pile is heard with the words on its cards and whose they are, then the loose ones', () => {
  const drawing = aCard('c', { words: '', pseudonym: 'Otter', attachmentId: toId<'attachment'>('a') });
  const view = aView(
    [aPile('Post', [aCard('a', { words: 'De envelop', pseudonym: 'Merel' })]), aPile('Leeg')],
    [aCard('b', { words: 'Koffie', pseudonym: '' }), drawing],
  );
  expect(boardWords(view, t)).toEqual([
    'Post',
    'De envelop',
    'Merel',
    'Leeg',
    t('sort.loose'),
    'Koffie',
    t('sort.unknown'),
    t('sort.pictureOf', { name: 'Otter' }),
  ]);
  expect(boardWords(aView([aPile('Post')]), t)).toEqual(['Post']);
});

test('a pile of which the name may not be read here is called one without a name, on the board and aloud', () => {
  const view = {
    piles: [aPile('q', [], { name: '', merged: [{ id: pileId('in'), name: '' }] })],
    loose: [],
    themes: [],
  };
  const unnamed = t('sort.room.unnamed');
  expect(namedPiles(view, unnamed).piles).toMatchObject([{ name: unnamed, merged: [{ name: unnamed }] }]);
  expect(boardWords(view, t)).toEqual([unnamed]);
});
