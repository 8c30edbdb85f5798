import { centreOf, type Rect } from './geometry';

export type Spot<K> = { readonly key: K; readonly rect: Rect };

/**
 * The nearest spot above or below: straight ahead counts for more than aside. Null at the edge. Left and right need no
 * geometry: they follow the order of the list, so that every card can be reached.
 */
export const neighbourOf = <K>(spots: readonly Spot<K>[], from: Rect, direction: 'up' | 'down'): K | null => {
  let best: { readonly key: K; readonly cost: number } | null = null;
  for (const spot of spots) {
    const cost = costTo(from, spot.rect, direction);
    if (cost !== null && (best === null || cost < best.cost)) best = { key: spot.key, cost };
  }
  return best?.key ?? null;
};

const costTo = (from: Rect, to: Rect, direction: 'up' | 'down'): number | null => {
  const ahead = direction === 'down' ? to.y - (from.y + from.height) : from.y - (to.y + to.height);
  if (ahead < 0) return null;
  const aside = Math.max(0, to.x - (from.x + from.width), from.x - (to.x + to.width));
  const middles = Math.abs(centreOf(to).x - centreOf(from).x);
  // What lies straight ahead has nothing aside; of two such, the one with the nearest middle.
  return ahead + 3 * aside + 0.2 * middles;
};
