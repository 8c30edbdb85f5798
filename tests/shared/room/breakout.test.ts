import { describe, expect, test } from 'vitest';
import { comesBackIn } from '../../../src/shared/domain/room/breakout';
import type { Method } from '../../../src/shared/domain/session';
import { toId } from '../../../src/shared/ids';

describe('in which part the notes of small groups come back', () => {
  const backIn = (methods: readonly Method[], place: number) => {
    const blocks = methods.map((method, index) => ({ id: toId<'agendaBlock'>(String(index)), method }));
    return comesBackIn(blocks, toId<'agendaBlock'>(String(place)));
  };

  test.each<[string, Method[], number, string | null]>([
    ['the plenary right after it', ['checkIn', 'breakout', 'plenary'], 2, '1'],
    ['with a break between', ['breakout', 'break', 'plenary'], 2, '0'],
    ['of two breakouts the last', ['breakout', 'breakout', 'plenary'], 2, '1'],
    ['the second plenary has none', ['breakout', 'plenary', 'plenary'], 2, null],
    ['a plenary before it has none', ['plenary', 'breakout'], 0, null],
    ['no breakout', ['checkIn', 'plenary'], 1, null],
    ['no other method', ['breakout', 'storyRound'], 1, null],
    ['the breakout itself', ['breakout'], 0, null],
    ['a part that is not there', ['breakout', 'plenary'], 7, null],
  ])('%s', (_, methods, place, from) => {
    expect(backIn(methods, place)).toBe(from);
  });
});
