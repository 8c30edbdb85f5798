import { z } from 'zod';
import type { InsightId } from '../ids';

/** The fixed stations of the arc; insights stand between `approach` and `conclusions`, one station each. */
export const storylineStations = [
  'title',
  'why',
  'questions',
  'approach',
  'insights',
  'conclusions',
  'recommendations',
  'discussion',
  'next',
] as const;
export type StorylineStation = (typeof storylineStations)[number];

/** A station's name, or `insight:<id>`. */
export type StorylineKey = StorylineStation | `insight:${string}`;
export const storylineKeySchema = z.custom<StorylineKey>(
  (value) =>
    typeof value === 'string' &&
    (storylineStations.some((station) => station === value) || /^insight:[A-Za-z0-9_-]{1,64}$/.test(value)),
);

/** What was changed by hand at one place of the storyline. Empty title or text means: as built. */
export type StorylineItem = {
  readonly key: StorylineKey;
  readonly title: string;
  readonly text: string;
  readonly notes: string;
  readonly hidden: boolean;
  /** Order chosen by hand; null = the place in the arc. */
  readonly position: number | null;
};

export const insightKey = (id: InsightId): StorylineKey => `insight:${id}`;

/**
 * The storyline in order: every station and insight once, stored changes laid over the default arc. Items with a position
 * chosen by hand are sorted by it; each of the others comes right after the one it follows in the arc.
 */
export const buildStoryline = (
  insightIds: readonly InsightId[],
  stored: readonly StorylineItem[],
): readonly StorylineItem[] => {
  const arc = storylineStations.flatMap((station): readonly StorylineKey[] =>
    station === 'insights' ? [station, ...insightIds.map(insightKey)] : [station],
  );
  const byKey = new Map(stored.map((item) => [item.key, item]));
  const items = arc.map((key) => byKey.get(key) ?? untouched(key));
  const chosen = items
    .flatMap((item) => (item.position === null ? [] : [{ item, position: item.position }]))
    .sort((a, b) => a.position - b.position)
    .map(({ item }) => item);
  return items.reduce<readonly StorylineItem[]>((line, item, index) => {
    if (item.position !== null) return line;
    const before = items[index - 1];
    return line.toSpliced(before ? line.indexOf(before) + 1 : 0, 0, item);
  }, chosen);
};

const untouched = (key: StorylineKey): StorylineItem => ({
  key,
  title: '',
  text: '',
  notes: '',
  hidden: false,
  position: null,
});
