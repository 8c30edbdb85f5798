import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { outlines } from '../../shared/audience/arbitraryWorkshop';
import { attackRoom, type Evening } from './attack';
import { emptyTally, screenOperations, type Tally } from './attackParts';
import { faults, plant } from './faults';
import { createRoomDesk, type RoomDesk } from './roomDesk';

const company = fc.constantFrom('circle', 'staff', 'public');

const evenings: fc.Arbitrary<Evening> = fc.record({
  outline: outlines,
  audiences: fc.tuple(company, company),
  withdraws: fc.nat(9),
  seed: fc.nat(),
});

const check = async (makeDesk: () => RoomDesk, numRuns: number, tally?: Tally) =>
  fc.check(
    fc.asyncProperty(evenings, async (evening) => {
      const mistake = await attackRoom(evening, makeDesk, tally);
      if (mistake) throw new Error(mistake);
    }),
    { numRuns, seed: 20260310, endOnFailure: true },
  );

describe('the room screen', () => {
  test('gets nothing by any call that who is there may not see, and all that they may', async () => {
    const tally = emptyTally();
    const outcome = await check(createRoomDesk, Number(process.env['LEAK_RUNS'] ?? 20), tally);
    // What was tried, for who wants to know: LEAK_FIGURES=1.
    if (process.env['LEAK_FIGURES'])
      process.stderr.write(
        `${outcome.numRuns} ${JSON.stringify({ ...tally, accepted: [...tally.accepted] })}\n`,
      );
    expect(outcome.errorInstance ?? null).toBe(null);
    expect(outcome.failed).toBe(false);
    // Each was really done, not only refused. The self-check only writes to the log.
    const never = screenOperations.filter((name) => !tally.accepted.get(name));
    expect(never).toEqual(['texts.mismatch']);
  }, 300_000);
});

describe('the check itself can fail', () => {
  test.each(faults)(
    '$what',
    async (fault) => {
      const outcome = await check(await plant(fault), 200);
      if (process.env['LEAK_FIGURES'])
        process.stderr.write(`${fault.what}: ${outcome.numRuns}: ${String(outcome.errorInstance)}\n`);
      expect(String(outcome.errorInstance)).toMatch(fault.says);
    },
    300_000,
  );
});
