import { expect, test } from 'vitest';
import { createPressGuard } from '../../../src/renderer/ui/pressGuard';

test('the second press of a double click is not taken; the next one on purpose is', () => {
  const takes = createPressGuard();
  expect([0, 150, 399].map((at) => takes(at))).toEqual([true, false, false]);
  expect([450, 600, 1000].map((at) => takes(at))).toEqual([true, false, true]);
});
