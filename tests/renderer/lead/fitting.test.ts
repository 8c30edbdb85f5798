import { methods } from '@shared/domain/session';
import { toId } from '@shared/ids';
import { expect, test } from 'vitest';
import { fittingActivity, placesOf } from '../../../src/renderer/lead/fitting';

const id = toId<'agendaBlock'>;
const blocks = [
  { id: id('a'), method: 'checkIn', title: '', minutes: 15, instruction: '', prompt: '' },
  { id: id('b'), method: 'breakout', title: '', minutes: 30, instruction: '', prompt: '' },
] as const;

test('every method has something that fits it on the room screen', () => {
  const fitting = Object.fromEntries(
    methods.map((method) => [method, fittingActivity({ id: id('a'), method })]),
  );
  const block = { type: 'block', blockId: 'a' };
  expect(fitting).toEqual({
    free: block,
    checkIn: block,
    promises: { type: 'outlook' },
    storyRound: block,
    pairTelling: block,
    break: { type: 'quiet' },
    sortAloneTogether: { type: 'slips', blockId: 'a' },
    plenary: { type: 'slips', blockId: 'a' },
    breakout: block,
    panel: block,
    mirror: block,
    plusMinus: { type: 'slips', blockId: 'a' },
    agreements: { type: 'outlook' },
    checkOut: block,
  });
  expect(fittingActivity(null)).toEqual({ type: 'outlook' });
});

test('the places of a meeting: from the opening through the parts to the closing', () => {
  expect(placesOf(blocks)).toEqual(['opening', 'a', 'b', 'closing']);
});
