import { suggestedNames } from '@shared/domain/board/pileNames';
import { expect, test } from 'vitest';
import { aFragment, aStory } from '../../support/exportFixture';

const card = (id: string, quote: string, circleOnly = false) => ({
  ...aFragment(id, aStory('brief', 'linde'), quote, { circleOnly }),
  pseudonym: 'Linde',
  storyTitle: 'De brief',
  x: null,
  y: null,
});

test('names are offered in the words of the cards, not of one that stays in the circle', () => {
  const cards = [card('a', 'Ik schaam me. Altijd.', true), card('b', 'Samen lukt het. Echt.')];
  expect(suggestedNames(cards)).toEqual(['Samen lukt het']);
});
