import { expect, test } from 'vitest';
import { lookedBackOn, opensLookingBack } from '../../../src/shared/domain/room/lookBack';
import type { Commitment } from '../../../src/shared/domain/session';
import { toId } from '../../../src/shared/ids';

const [before, now] = [toId<'session'>('before'), toId<'session'>('now')];
const made = (id: string, over: Partial<Commitment> = {}): Commitment => ({
  id: toId(id),
  kind: 'promise',
  madeWith: 'circle',
  text: id,
  who: '',
  due: '',
  kept: 'open',
  sessionId: before,
  ...over,
});
const all = [
  made('open'),
  made('kept', { kept: 'kept' }),
  made('answered', { kept: 'broken' }),
  made('today', { kept: 'kept', sessionId: now }),
  made('agreement', { kind: 'agreement', kept: 'broken' }),
];
const idsOf = (list: readonly Commitment[]) => list.map(({ id }) => String(id));

test('a meeting looks back on agreements, open promises, and what was made or answered in it', () => {
  const answered = new Set([toId<'commitment'>('answered')]);
  expect(idsOf(lookedBackOn(all, { sessionId: now, answered }))).toEqual([
    'open',
    'answered',
    'today',
    'agreement',
  ]);
  expect(idsOf(lookedBackOn(all, { sessionId: null, answered: new Set() }))).toEqual(['open', 'agreement']);
});

test('it opens with that when there is something of before, and no part for it', () => {
  expect(opensLookingBack(now, [{ method: 'checkIn' }], all)).toBe(true);
  expect(opensLookingBack(now, [{ method: 'checkIn' }, { method: 'promises' }], all)).toBe(false);
  expect(opensLookingBack(now, [], [made('today', { sessionId: now }), made('done', { kept: 'kept' })])).toBe(
    false,
  );
});
