import { methods } from '@shared/domain/session';
import { toId } from '@shared/ids';
import { expect, test } from 'vitest';
import { fittingActivity, placeAfter, placesOf } from '../../../src/renderer/lead/fitting';

const id = toId<'agendaBlock'>;
const blocks = [
  { id: id('a'), method: 'checkIn', title: '', minutes: 15, instruction: '', prompt: '' },
  { id: id('b'), method: 'breakout', title: '', minutes: 30, instruction: '', prompt: '' },
] as const;

test('every method has something that fits it on the room screen', () => {
  const fitting = Object.fromEntries(
    methods.map((method) => [method, fittingActivity({ id: id('a'), method })]),
  );
  expect(fitting['breakout']).toEqual({ type: 'block', blockId: 'a' });
  expect(fitting['plenary']).toEqual({ type: 'slips', blockId: 'a' });
  expect(fitting['sortAloneTogether']).toEqual({ type: 'board' });
  expect(fitting['agreements']).toEqual({ type: 'outlook' });
  expect(fitting['promises']).toEqual({ type: 'outlook' });
  expect(fitting['break']).toEqual({ type: 'quiet' });
  expect(fittingActivity(null)).toEqual({ type: 'outlook' });
});

test('the place after: from the opening through the parts to the closing, and then none', () => {
  expect(placesOf(blocks)).toEqual(['opening', 'a', 'b', 'closing']);
  expect(placeAfter({ place: 'opening', blocks })).toBe('a');
  expect(placeAfter({ place: id('b'), blocks })).toBe('closing');
  expect(placeAfter({ place: 'closing', blocks })).toBeNull();
  expect(placeAfter({ place: 'opening', blocks: [] })).toBe('closing');
  // Taken out of the programme while it was at hand: as before the first.
  expect(placeAfter({ place: id('gone'), blocks })).toBe('a');
});
