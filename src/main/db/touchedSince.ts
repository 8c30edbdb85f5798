import type { Change } from './changes';

/**
 * Whether later work went over the same cells as these changes, also when it left them as they were: a card that somebody took
 * out of a pile and put back is theirs there. Of an insert or a delete the whole row counts.
 */
export const touchedSince = (changes: readonly Change[], later: readonly Change[]): boolean => {
  const cells = new Set(later.flatMap(cellsOf));
  const rows = new Set(later.map(rowOf));
  return changes.some((change) =>
    change.type === 'update'
      ? cells.has(wholeRow(change)) || cellsOf(change).some((cell) => cells.has(cell))
      : rows.has(rowOf(change)),
  );
};

const rowOf = ({ table, key }: Change): string => JSON.stringify([table, key]);

const wholeRow = (change: Change): string => `${rowOf(change)} *`;

const cellsOf = (change: Change): readonly string[] =>
  change.type === 'update'
    ? Object.keys(change.after).map((column) => `${rowOf(change)} ${column}`)
    : [wholeRow(change)];
