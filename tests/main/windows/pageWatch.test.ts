import { beforeEach, describe, expect, test } from 'vitest';
import { createPageWatch, type PageWatch } from '../../../src/main/windows/pageWatch';

let watch: PageWatch;
let hangs: number;
let planned: (() => void) | null;

beforeEach(() => {
  hangs = 0;
  planned = null;
  watch = createPageWatch({
    onHang: () => {
      hangs += 1;
    },
    later: (work) => {
      planned = work;
      return () => {
        if (planned === work) planned = null;
      };
    },
  });
  watch.asked();
});

/** Main comes round to its work once, however much time that took. */
const turn = (): void => {
  const work = planned;
  planned = null;
  work?.();
};
/** Until nothing is waited for; gives in how many turns. */
const waitOut = (): number => {
  let count = 0;
  for (; planned; count += 1) turn();
  return count;
};

describe('a page that has to ask', () => {
  test('and does so is left alone', () => {
    watch.mustAsk();
    turn();
    watch.asked();
    expect([waitOut(), hangs]).toEqual([0, 0]);
  });

  test('and does not, hangs: after several turns, not after one that took long', () => {
    watch.mustAsk();
    turn();
    expect(hangs).toBe(0);
    expect(waitOut()).toBeGreaterThan(3);
    expect(hangs).toBe(1);
  });

  test('gets no more time by being asked for more', () => {
    watch.mustAsk();
    const whole = waitOut();
    watch.mustAsk();
    turn();
    watch.mustAsk();
    watch.mustGo();
    expect([waitOut(), hangs]).toEqual([whole - 1, 2]);
  });

  test('but never asked before has nothing on it', () => {
    watch.gone();
    watch.mustAsk();
    expect([waitOut(), hangs]).toEqual([0, 0]);
  });

  test('and is gone, has nothing to answer for', () => {
    watch.mustAsk();
    watch.gone();
    watch.mustAsk();
    expect([waitOut(), hangs]).toEqual([0, 0]);
  });
});

describe('a page that has to go', () => {
  test('is not done by asking', () => {
    watch.mustGo();
    watch.mustAsk();
    watch.asked();
    waitOut();
    expect(hangs).toBe(1);
  });

  test('is done when another is there', () => {
    watch.mustGo();
    watch.gone();
    expect([waitOut(), hangs]).toEqual([0, 0]);
  });
});
