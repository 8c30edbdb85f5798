import { expect, test } from 'vitest';
import { isMicrophoneOnly, type MediaRequest } from '../../../src/main/windows/microphone';

const origin = 'app://werkplaats';
const asked: MediaRequest = {
  permission: 'media',
  mediaTypes: ['audio'],
  isMainFrame: true,
  address: `${origin}/control/index.html`,
};

const may = (over: Partial<MediaRequest>): boolean => isMicrophoneOnly({ ...asked, ...over }, origin);

test('sound from the microphone, for a page of the app', () => {
  expect(may({})).toBe(true);
  expect(may({ address: `${origin}/screen/index.html` })).toBe(true);
});

test('nothing else: no camera, no screen, no frame, no other page, no other permission', () => {
  expect(may({ mediaTypes: ['video'] })).toBe(false);
  expect(may({ mediaTypes: ['audio', 'video'] })).toBe(false);
  expect(may({ mediaTypes: [] })).toBe(false);
  expect(may({ isMainFrame: false })).toBe(false);
  expect(may({ address: 'app://werkplaats.example/control/index.html' })).toBe(false);
  expect(may({ address: 'https://example.org/' })).toBe(false);
  for (const permission of ['display-capture', 'geolocation', 'notifications', 'midi', 'clipboard-read'])
    expect(may({ permission })).toBe(false);
});
