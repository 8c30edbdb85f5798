// @vitest-environment jsdom
import type { Timer } from '@shared/domain/room/timer';
import { QueryClientProvider } from '@tanstack/react-query';
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createQueryCache } from '../../../src/renderer/api/queryCache';
import { useQuery } from '../../../src/renderer/api/useQuery';
import { useRemaining } from '../../../src/renderer/lead/useRemaining';

const minute = 60_000;
const started: Timer = { plannedMs: 10 * minute, addedMs: 0, elapsedMs: 0, running: true };

beforeEach(() => void vi.useFakeTimers({ toFake: ['performance', 'setInterval', 'clearInterval'] }));
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  Reflect.deleteProperty(window, 'api');
});

/** What main answers: a timer that is read again each time, so never the same object. */
const answerWith = (said: { timer: Timer; place: string }): void => {
  const call = async () => ({ ok: true, value: { place: said.place, timer: { ...said.timer } } });
  Object.assign(window, { api: { call, on: () => () => undefined } });
};

const Time = () => {
  const { data } = useQuery('meeting.get', {});
  return data ? <Left timer={data.timer} place={data.place} /> : null;
};

const Left = ({ timer, place }: { timer: Timer; place: string }) => {
  const left = useRemaining(timer);
  return (
    <p>
      {place}: {Math.round(left / minute)}
    </p>
  );
};

const pass = (minutes: number): void => act(() => void vi.advanceTimersByTime(minutes * minute));

test('two parts of the same length: the second has its whole time, however long the first took', async () => {
  const said = { timer: started, place: 'een' };
  answerWith(said);
  const cache = createQueryCache();
  const shown = () => (
    <QueryClientProvider client={cache}>
      <Time />
    </QueryClientProvider>
  );
  const page = render(shown());
  await screen.findByText('een: 10');
  pass(12);
  expect(screen.queryByText('een: 0')).not.toBeNull();
  said.place = 'twee';
  await act(() => cache.invalidateQueries());
  await screen.findByText('twee: 10');
  pass(4);
  expect(screen.queryByText('twee: 6')).not.toBeNull();
  // Gone to another page and back, with the same answer: the time went on.
  page.rerender(<p>elders</p>);
  pass(2);
  page.rerender(shown());
  await screen.findByText('twee: 4');
  // Stopped, nothing passes.
  said.timer = { ...started, elapsedMs: 7 * minute, running: false };
  await act(() => cache.invalidateQueries());
  await screen.findByText('twee: 3');
  pass(3);
  expect(screen.queryByText('twee: 3')).not.toBeNull();
});
