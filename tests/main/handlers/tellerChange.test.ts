import { expect, test } from 'vitest';
import { noConsent } from '../../../src/shared/domain/consent';
import { addStory, addTeller, createDesk } from '../../support/builders';

test('what one teller released is off again when the story turns out to be somebody else’s, and undo brings both back', () => {
  const desk = createDesk();
  const id = addStory(desk);
  const consent = () => desk.query('stories.list')[0]?.consent;
  desk.command('stories.update', { id, tellerId: addTeller(desk) });
  for (const use of ['circle', 'staff', 'report']) {
    desk.command('consent.setForStory', { storyId: id, use, granted: true });
  }
  desk.command('stories.update', { id, title: 'Een andere titel' });
  expect(consent()).toMatchObject({ circle: true, staff: true, report: true });
  desk.command('stories.update', { id, tellerId: addTeller(desk) });
  expect(consent()).toEqual(noConsent);
});
