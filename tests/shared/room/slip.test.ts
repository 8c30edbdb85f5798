import { expect, test } from 'vitest';
import { madeInTheRoom } from '../../../src/shared/domain/room/madeInTheRoom';
import { toId } from '../../../src/shared/ids';
import { emptyWorkshop } from '../../support/exportFixture';

test('a covered slip has a place in the room and nothing else: no words, no hand, not even whether it is a plus or a min', () => {
  const slip = {
    id: toId<'slip'>('a'),
    sessionId: toId<'session'>('s'),
    blockId: null,
    groupId: null,
    authorId: toId<'participant'>('p'),
    sign: 'minus',
    text: 'Dit stoort.',
    madeWith: 'circle',
    turned: false,
  } as const;
  const seen = (turned: boolean) =>
    madeInTheRoom(
      { ...emptyWorkshop(), slips: [{ ...slip, turned }] },
      { audience: 'circle', outlet: 'screen' },
    ).slips[0];
  expect(seen(false)).toMatchObject({ sign: null, text: '', authorId: null });
  expect(seen(true)).toMatchObject({ sign: 'minus', text: 'Dit stoort.' });
});
