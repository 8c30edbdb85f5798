import { beforeEach, expect, test } from 'vitest';
import type { Recorded } from '../../../src/renderer/sound/recorder';
import { forgetSound, forgetSoundsExcept, letWait, waitingSound } from '../../../src/renderer/sound/waiting';

const sound: Recorded = { bytes: new Uint8Array([1]), milliseconds: 1000, endedBy: 'room' };

beforeEach(() => {
  forgetSoundsExcept(null);
  forgetSoundsExcept('');
});

test('what was recorded waits for the hand that recorded it, until it is kept or thrown away', () => {
  letWait('s1:merel', sound);
  expect(waitingSound('s1:merel')).toBe(sound);
  expect(waitingSound('s1:linde')).toBe(null);
  forgetSound('s1:merel');
  expect(waitingSound('s1:merel')).toBe(null);
});

test('when another story comes, what belonged to the former one is gone, also when its last piece comes later', () => {
  letWait('s1:merel', sound);
  letWait('s2:merel', sound);
  forgetSoundsExcept('s2:');
  expect([waitingSound('s1:merel'), waitingSound('s2:merel')]).toEqual([null, sound]);
  letWait('s1:merel', sound);
  expect(waitingSound('s1:merel')).toBe(null);
});

test('with nothing on screen that may have sound, nothing waits', () => {
  letWait('s1:merel', sound);
  forgetSoundsExcept(null);
  letWait('s1:linde', sound);
  forgetSoundsExcept('s1:');
  expect([waitingSound('s1:merel'), waitingSound('s1:linde')]).toEqual([null, null]);
});
