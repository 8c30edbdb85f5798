/** A row and its place among its siblings. */
export type Placed = { readonly id: string; readonly position: number };

/** The position after all of these. */
export const positionAtEnd = (siblings: readonly Placed[]): number =>
  siblings.reduce((last, { position }) => Math.max(last, position), 0) + 1;

/**
 * Where rows must go so that `moving` (in that order) stands before `before`, or at the end when that is null or unknown.
 * Gives only the rows to write: the moved ones, or all of them numbered afresh when the gap has no room left.
 * `siblings` are in order and may already hold some of `moving`.
 */
export const placesBefore = (
  siblings: readonly Placed[],
  moving: readonly string[],
  before: string | null,
): readonly Placed[] => {
  const moved = new Set(moving);
  const ids = [...moved];
  const index = before === null ? -1 : siblings.findIndex(({ id }) => id === before);
  const staying = siblings.filter(({ id }) => !moved.has(id));
  // When the neighbour asked for moves along itself, the first one after it that stays takes its part.
  const right = index < 0 ? undefined : siblings.slice(index).find(({ id }) => !moved.has(id));
  const rightIndex = right ? staying.indexOf(right) : staying.length;
  const places = between(staying[rightIndex - 1]?.position, right?.position, ids);
  return (
    places ??
    renumbered([...staying.slice(0, rightIndex).map(idOf), ...ids, ...staying.slice(rightIndex).map(idOf)])
  );
};

/** Positions strictly between two neighbours, or null when numbers run out there. */
const between = (
  left: number | undefined,
  right: number | undefined,
  ids: readonly string[],
): readonly Placed[] | null => {
  const from = left ?? (right === undefined ? 0 : right - ids.length - 1);
  const to = right ?? from + ids.length + 1;
  const step = (to - from) / (ids.length + 1);
  if (step < smallestStep) return null;
  return ids.map((id, index) => ({ id, position: from + step * (index + 1) }));
};

// Far above the spacing of doubles below a million, so that neighbours never fall together.
const smallestStep = 1e-6;

const renumbered = (ids: readonly string[]): readonly Placed[] =>
  ids.map((id, index) => ({ id, position: index + 1 }));

const idOf = ({ id }: Placed): string => id;
