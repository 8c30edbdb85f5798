import { contract } from '@shared/contract';
import { reads } from '@shared/contract/reads';
import { expect, test } from 'vitest';

test('what a query reads is the same in the contract and in the table for the windows', () => {
  const queries = Object.entries(contract).flatMap(([name, operation]) =>
    operation.type === 'query' ? [[name, operation.reads] as const] : [],
  );
  expect(reads).toEqual(Object.fromEntries(queries));
});
