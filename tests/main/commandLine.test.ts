import { expect, test } from 'vitest';
import { wordsForApp } from '../../src/main/commandLine';

const appPath = '/app';
const words = ['export', 'a.werkplaats', '--format', 'pdf', '--for', 'kring', '--out', '-x.pdf'];

test.each([
  { argv: ['electron', '/app', ...words], isPackaged: false },
  { argv: ['electron', '--no-sandbox', '--ozone-platform=headless', '/app/', ...words], isPackaged: false },
  { argv: ['electron', '--inspect=0', '/app', '--remote-debugging-port=0', ...words], isPackaged: false },
  {
    argv: ['electron', '/app', '--remote-debugging-port=0', '--no-sandbox', '/app', ...words],
    isPackaged: false,
  },
  { argv: ['werkplaats', ...words], isPackaged: true },
  { argv: ['werkplaats', '--no-sandbox', ...words], isPackaged: true },
])('finds the words of the app in $argv', ({ argv, isPackaged }) => {
  expect(wordsForApp({ argv, isPackaged, appPath })).toEqual(words);
});

test('an app started without words has none', () => {
  expect(wordsForApp({ argv: ['electron', '--no-sandbox', '/app'], isPackaged: false, appPath })).toEqual([]);
  expect(wordsForApp({ argv: ['werkplaats'], isPackaged: true, appPath })).toEqual([]);
});
