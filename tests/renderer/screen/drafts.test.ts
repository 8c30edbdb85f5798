import { type ParticipantId, toId } from '@shared/ids';
import { expect, test } from 'vitest';
import { draftOf, forgetNobodys, forgetOthers, keepDraft } from '../../../src/renderer/screen/drafts';

const person = (number: number): ParticipantId =>
  toId<'participant'>(`00000000-0000-4000-8000-00000000000${number}`);
const [merel, otter] = [person(1), person(2)];

test('each hand finds its own words again, in the field they were written in', () => {
  keepDraft(merel, 'slip:', 'Van Merel');
  keepDraft(otter, 'slip:', 'Van Otter');
  keepDraft(null, 'slip:', 'Van niemand');
  expect(draftOf(merel, 'slip:')).toBe('Van Merel');
  expect(draftOf(merel, 'agreement:text')).toBe('');
  expect(draftOf(null, 'slip:')).toBe('Van niemand');
  keepDraft(merel, 'slip:', '');
  expect(draftOf(merel, 'slip:')).toBe('');
});

test('when others come into the room, the words of who may not be named there and of nobody are forgotten', () => {
  keepDraft(merel, 'slip:', 'Van Merel');
  keepDraft(otter, 'slip:', 'Van Otter');
  keepDraft(null, 'slip:', 'Van niemand');
  forgetOthers([{ id: otter, pseudonym: 'Otter', picture: 'otter' }]);
  expect(draftOf(otter, 'slip:')).toBe('Van Otter');
  expect(draftOf(merel, 'slip:')).toBe('');
  expect(draftOf(null, 'slip:')).toBe('');
});

test('when the room does something else only the words of nobody are forgotten', () => {
  keepDraft(otter, 'slip:', 'Van Otter');
  keepDraft(null, 'slip:', 'Van niemand');
  forgetNobodys();
  expect(draftOf(otter, 'slip:')).toBe('Van Otter');
  expect(draftOf(null, 'slip:')).toBe('');
});
