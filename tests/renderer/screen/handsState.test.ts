import { expect, test } from 'vitest';
import { keepPresent, useHandsState, workIn } from '../../../src/renderer/screen/activities/board/handsState';

test('when there are fewer strips the keyboard works for one that is still there', () => {
  workIn(3);
  keepPresent(() => true, 4);
  expect(useHandsState.getState().keyStrip).toBe(3);
  keepPresent(() => true, 2);
  expect(useHandsState.getState().keyStrip).toBe(0);
});
