// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { forgetHalfWritten } from '../../../src/renderer/ui/halfWritten';
import { QuickAdd } from '../../../src/renderer/ui/QuickAdd';

beforeEach(() => forgetHalfWritten());
afterEach(cleanup);

const show = (onAdd: (text: string) => Promise<boolean> = async () => true) =>
  render(<QuickAdd label="Briefje" button="Erbij" onAdd={onAdd} draft="briefje:1" />);
const field = () => screen.getByRole<HTMLInputElement>('textbox');

test('a half-written note is there again when its field comes back, and gone once it is kept or forgotten', async () => {
  const added: string[] = [];
  const keep = async (text: string): Promise<boolean> => added.push(text) > 0;
  const first = show(keep);
  await userEvent.type(field(), 'Dat ik mag');
  first.unmount();
  const second = show(keep);
  expect(field().value).toBe('Dat ik mag');
  await userEvent.type(field(), ' zwijgen{Enter}');
  expect(added).toEqual(['Dat ik mag zwijgen']);
  expect(field().value).toBe('');
  second.unmount();
  show(keep);
  expect(field().value).toBe('');
  await userEvent.type(field(), 'Nog iets');
  cleanup();
  forgetHalfWritten((key) => key.startsWith('briefje'));
  show(keep);
  expect(field().value).toBe('');
});

test('what is typed while the former note is being kept stays', async () => {
  let finish: (kept: boolean) => void = () => {};
  show(() => new Promise((done) => (finish = done)));
  await userEvent.type(field(), 'Een{Enter}');
  await userEvent.type(field(), ' en twee');
  finish(true);
  await expect.poll(() => screen.getByRole('button').getAttribute('aria-disabled')).not.toBe('true');
  expect(field().value).toBe('Een en twee');
});

test('a note that cannot be kept stays in its field', async () => {
  show(async () => false);
  await userEvent.type(field(), 'Een{Enter}');
  expect(field().value).toBe('Een');
});
