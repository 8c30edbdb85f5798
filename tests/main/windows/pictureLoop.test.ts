import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createPictureLoop, type Taken } from '../../../src/main/windows/pictureLoop';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Lets so much time pass: on the clock of the test, so that a busy computer changes nothing. */
const pass = (ms: number): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);

/** A loop over something that changes when the test says so; times as in the app, ten times as fast. */
const start = ({ takeMs = 0, idleMs = 200 } = {}) => {
  const seen: string[] = [];
  const state = { shows: 'a' as string | null, taken: 0, busy: 0, most: 0 };
  const take = async (): Promise<Taken | null> => {
    state.taken += 1;
    state.busy += 1;
    state.most = Math.max(state.most, state.busy);
    if (takeMs > 0) await new Promise((done) => setTimeout(done, takeMs));
    state.busy -= 1;
    const { shows } = state;
    return shows === null ? null : { mark: shows, bytes: () => new TextEncoder().encode(shows) };
  };
  const onPicture = (bytes: Uint8Array): void => void seen.push(new TextDecoder().decode(bytes));
  const loop = createPictureLoop({ take, onPicture, paintMs: 12, soonMs: 50, idleMs, longestMs: 300 });
  return { loop, seen, state };
};

test('a change is seen soon; what stays the same is taken seldom and never sent twice', async () => {
  const { loop, seen, state } = start();
  loop.poke();
  await pass(12);
  expect(seen).toEqual(['a']);
  await pass(900);
  expect(seen).toEqual(['a']);
  expect(state.taken).toBeGreaterThanOrEqual(2);
  expect(state.taken).toBeLessThanOrEqual(6);
  state.shows = 'b';
  loop.poke();
  await pass(50);
  expect(seen).toEqual(['a', 'b']);
  // Without a word it comes with the next one.
  state.shows = 'c';
  await pass(200);
  expect(seen).toEqual(['a', 'b', 'c']);
});

test('many changes at once: one picture at a time, no more than so many a second, and the last state is seen', async () => {
  const { loop, seen, state } = start({ takeMs: 120 });
  for (let i = 0; i < 400; i += 1) {
    state.shows = `${i}`;
    loop.poke();
    if (i % 10 === 0) await pass(10);
  }
  await pass(2000);
  expect(seen.at(-1)).toBe('399');
  expect(state.most).toBe(1);
  expect(state.taken).toBeLessThan(5);
});

test('a page that shows a change late is seen all the same', async () => {
  const { loop, seen, state } = start({ idleMs: 60_000 });
  loop.poke();
  await pass(12);
  expect(state.taken).toBe(1);
  state.shows = 'b';
  // Sooner than at its next turn.
  await pass(100);
  expect(seen).toEqual(['a', 'b']);
});

test('it ends when there is nothing to take, and starts anew when asked', async () => {
  const { loop, seen, state } = start();
  loop.poke();
  await pass(12);
  expect(seen).toEqual(['a']);
  state.shows = null;
  await pass(400);
  const { taken } = state;
  await pass(500);
  expect(state.taken).toBe(taken);
  state.shows = 'a';
  loop.poke();
  await pass(50);
  // Who looks has nothing any more: the same picture counts as new.
  expect(seen).toEqual(['a', 'a']);
  loop.forget();
  await pass(200);
  expect(seen).toEqual(['a', 'a', 'a']);
});

test('one that never comes does not stop the others; slow ones are taken less often', async () => {
  const { loop, state } = start({ takeMs: 30 });
  loop.poke();
  await pass(1000);
  // 30 ms may be 3 % of the time: one a second.
  expect(state.taken).toBeLessThanOrEqual(2);
  let calls = 0;
  const stuck = createPictureLoop({
    take: () => {
      calls += 1;
      return calls === 1 ? new Promise(() => undefined) : Promise.reject(new Error('gone'));
    },
    onPicture: () => undefined,
    paintMs: 1,
    soonMs: 5,
    idleMs: 5,
    longestMs: 20,
  });
  stuck.poke();
  await pass(2000);
  expect(calls).toBeGreaterThan(2);
});
