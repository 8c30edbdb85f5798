// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, expect, test } from 'vitest';
import { flushAll } from '../../../src/renderer/ui/flush';
import { LanguageProvider } from '../../../src/renderer/ui/language';
import { SavedField } from '../../../src/renderer/ui/SavedField';
import { saveStateNow } from '../../../src/renderer/ui/saveState';

afterEach(cleanup);

type Store = { readonly texts: Record<string, string>; broken: boolean; readonly saved: string[] };

/** A field over a store of its own, which can refuse to save. */
const Page = ({ store, id, required = false }: { store: Store; id: string; required?: boolean }) => {
  const [, redraw] = useState(0);
  const save = async (text: string): Promise<boolean> => {
    await Promise.resolve();
    if (store.broken) return false;
    store.saved.push(`${id}=${text}`);
    store.texts[id] = text.trim();
    redraw((count) => count + 1);
    return true;
  };
  return (
    <LanguageProvider language="nl">
      <SavedField
        label="Plek"
        draftId={id}
        value={store.texts[id] ?? ''}
        onCommit={save}
        required={required}
      />
      <button type="button">Elders</button>
    </LanguageProvider>
  );
};

const newStore = (texts: Record<string, string>): Store => ({ texts, broken: false, saved: [] });
const field = (): HTMLInputElement => screen.getByLabelText('Plek');

test('saves on leaving the field, and then shows what is kept', async () => {
  const store = newStore({ a: 'buurthuis' });
  render(<Page store={store} id="a" />);
  await userEvent.clear(field());
  await userEvent.type(field(), ' school ');
  expect(saveStateNow()).toBe('unsaved');
  await userEvent.click(screen.getByText('Elders'));
  expect(store.saved).toEqual(['a= school ']);
  expect(field().value).toBe('school');
  expect(saveStateNow()).toBe('saved');
});

test('saves after a pause without touching what is being typed', async () => {
  const store = newStore({ b: '' });
  render(<Page store={store} id="b" />);
  await userEvent.type(field(), 'op de ');
  await act(() => new Promise((done) => setTimeout(done, 900)));
  expect(store.texts['b']).toBe('op de');
  // The space that the store trimmed is still under the cursor.
  expect(field().value).toBe('op de ');
});

test('keeps what was typed when saving fails, also when the field goes away, and says so', async () => {
  const store = newStore({ c: 'oud' });
  store.broken = true;
  const page = render(<Page store={store} id="c" />);
  await userEvent.type(field(), ' en nieuw');
  await userEvent.click(screen.getByText('Elders'));
  expect(screen.getByText(/Niet bewaard/)).toBeTruthy();
  expect(saveStateNow()).toBe('failed');
  page.unmount();
  await act(async () => {});
  store.broken = false;
  render(<Page store={store} id="c" />);
  expect(field().value).toBe('oud en nieuw');
  await userEvent.click(screen.getByText('Probeer opnieuw'));
  expect(store.texts['c']).toBe('oud en nieuw');
  expect(saveStateNow()).toBe('saved');
});

test('what was typed goes to the thing it was typed for when the place shows another', async () => {
  const store = newStore({ d: 'een', e: 'twee' });
  const page = render(<Page store={store} id="d" />);
  await userEvent.type(field(), '!');
  page.rerender(<Page store={store} id="e" />);
  await act(async () => {});
  expect(store.texts).toEqual({ d: 'een!', e: 'twee' });
  expect(field().value).toBe('twee');
});

test('a required field left empty goes back', async () => {
  const store = newStore({ f: 'titel' });
  render(<Page store={store} id="f" required />);
  await userEvent.clear(field());
  await userEvent.click(screen.getByText('Elders'));
  expect(field().value).toBe('titel');
  expect(store.saved).toEqual([]);
  expect(saveStateNow()).toBe('saved');
});

test('closing saves what is still only on screen', async () => {
  const store = newStore({ g: '' });
  render(<Page store={store} id="g" />);
  fireEvent.change(field(), { target: { value: 'nog net' } });
  await act(() => flushAll());
  expect(store.texts['g']).toBe('nog net');
});
