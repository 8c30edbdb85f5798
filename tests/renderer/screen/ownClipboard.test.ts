// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepClipboardOut } from '../../../src/renderer/screen/ownClipboard';

let end: () => void;
let reached: string[];

const send = (type: string, text: string): Event => {
  const event = new Event(type, { bubbles: true, cancelable: true });
  // jsdom has no clipboard: this is the part of it that is asked.
  Object.assign(event, { clipboardData: { getData: () => text } });
  document.body.dispatchEvent(event);
  return event;
};

beforeEach(() => {
  reached = [];
  end = keepClipboardOut(window);
  for (const type of ['paste', 'drop']) document.body.addEventListener(type, () => reached.push(type));
});
afterEach(() => {
  end();
  document.body.replaceWith(document.createElement('body'));
});

test('what comes from elsewhere is refused before an editor hears of it', () => {
  expect(send('paste', 'Van de regie').defaultPrevented).toBe(true);
  expect(send('drop', 'Van de regie').defaultPrevented).toBe(true);
  expect(reached).toEqual([]);
});

test('what was copied or cut on this page may be put in, and nothing else since', () => {
  send('copy', 'Andere woorden');
  expect(send('paste', 'Eigen woorden').defaultPrevented).toBe(true);
  send('cut', 'Eigen\nwoorden');
  expect(send('paste', 'Eigen\r\nwoorden').defaultPrevented).toBe(false);
  expect(send('paste', 'Iets anders').defaultPrevented).toBe(true);
  expect(reached).toEqual(['paste']);
});
