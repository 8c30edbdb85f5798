import { expect, test } from 'vitest';
import { packagesMatch } from '../../scripts/lib/dependencies.mjs';

const lock = {
  '': { version: '0.1.0' },
  'node_modules/zod': { version: '4.6.7' },
  'node_modules/for-another-system': { version: '1.0.0', optional: true },
};

test('what npm has recorded is enough, without the packages for other systems', () => {
  expect(packagesMatch(lock, { 'node_modules/zod': { version: '4.6.7' } })).toBe(true);
});

test('a missing package or another version asks for npm ci', () => {
  expect(packagesMatch(lock, {})).toBe(false);
  expect(packagesMatch(lock, { 'node_modules/zod': { version: '4.6.6' } })).toBe(false);
});
