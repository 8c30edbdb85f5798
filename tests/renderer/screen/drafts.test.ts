import { type ParticipantId, toId } from '@shared/ids';
import { expect, test } from 'vitest';
import { draftKey } from '../../../src/renderer/screen/draftKey';
import { forgetNobodys, forgetOthers } from '../../../src/renderer/screen/drafts';
import { halfWrittenIn, keepHalfWritten } from '../../../src/renderer/ui/halfWritten';

const person = (number: number): ParticipantId =>
  toId<'participant'>(`00000000-0000-4000-8000-00000000000${number}`);
const [merel, otter] = [person(1), person(2)];

test('each hand finds its own words again, in the field they were written in', () => {
  keepHalfWritten(draftKey(merel, 'slip:'), 'Van Merel');
  keepHalfWritten(draftKey(otter, 'slip:'), 'Van Otter');
  keepHalfWritten(draftKey(null, 'slip:'), 'Van niemand');
  expect(halfWrittenIn(draftKey(merel, 'slip:'))).toBe('Van Merel');
  expect(halfWrittenIn(draftKey(merel, 'agreement:text'))).toBe('');
  expect(halfWrittenIn(draftKey(null, 'slip:'))).toBe('Van niemand');
  keepHalfWritten(draftKey(merel, 'slip:'), '');
  expect(halfWrittenIn(draftKey(merel, 'slip:'))).toBe('');
});

test('when others come into the room, the words of who may not be named there and of nobody are forgotten', () => {
  keepHalfWritten(draftKey(merel, 'slip:'), 'Van Merel');
  keepHalfWritten(draftKey(otter, 'slip:'), 'Van Otter');
  keepHalfWritten(draftKey(null, 'slip:'), 'Van niemand');
  forgetOthers([{ id: otter, pseudonym: 'Otter', picture: 'otter' }]);
  expect(halfWrittenIn(draftKey(otter, 'slip:'))).toBe('Van Otter');
  expect(halfWrittenIn(draftKey(merel, 'slip:'))).toBe('');
  expect(halfWrittenIn(draftKey(null, 'slip:'))).toBe('');
});

test('when the room does something else only the words of nobody are forgotten', () => {
  keepHalfWritten(draftKey(otter, 'slip:'), 'Van Otter');
  keepHalfWritten(draftKey(null, 'slip:'), 'Van niemand');
  forgetNobodys();
  expect(halfWrittenIn(draftKey(otter, 'slip:'))).toBe('Van Otter');
  expect(halfWrittenIn(draftKey(null, 'slip:'))).toBe('');
});
