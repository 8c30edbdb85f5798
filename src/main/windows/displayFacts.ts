import { overlap, type Rectangle } from './bounds';

/** A display as the operating system tells of it. Two that are mirrored may come as two with the same bounds. */
export type DisplayFacts = {
  /** Of this moment: after a restart, or in another socket, the same display may have another. */
  readonly id: number;
  /** What its maker calls it; empty when it does not say. */
  readonly name: string;
  readonly bounds: Rectangle;
  /** Its bounds without the bars of the system. */
  readonly workArea: Rectangle;
};

/** By what a display is known again. */
export type DisplayKey = {
  readonly id: number;
  readonly name: string;
  readonly width: number;
  readonly height: number;
};

/** A display that a window belongs on, also while it is not there. */
export type Home = {
  readonly key: DisplayKey;
  /** Displays that are certainly others: they were seen beside it, or while it was gone. */
  readonly others: readonly number[];
};

export const keyOf = ({ id, name, bounds: { width, height } }: DisplayFacts): DisplayKey => ({
  id,
  name,
  width,
  height,
});

/**
 * The display that is meant, or undefined: rather none than one that only looks like it. Its number alone does not prove it
 * (numbers are given anew), nor does its size; a name and size that only one display has do.
 */
export const findDisplay = (
  displays: readonly DisplayFacts[],
  { key, others }: Home,
): DisplayFacts | undefined => {
  const same = displays.find(({ id, name }) => id === key.id && name === key.name);
  if (same) return same;
  if (key.name === '') return undefined;
  const alike = displays.filter((display) => !others.includes(display.id) && looksLike(display, key));
  return alike.length === 1 ? alike[0] : undefined;
};

const looksLike = ({ name, bounds }: DisplayFacts, key: DisplayKey): boolean =>
  name === key.name && bounds.width === key.width && bounds.height === key.height;

/** A home at this display; what it was known by before no longer counts. */
export const homeAt = (display: DisplayFacts, displays: readonly DisplayFacts[]): Home => ({
  key: keyOf(display),
  others: displays.map(({ id }) => id).filter((id) => id !== display.id),
});

/** What is known of a home after the displays have changed. */
export const follow = (home: Home, displays: readonly DisplayFacts[]): Home => {
  const here = findDisplay(displays, home);
  if (here) return homeAt(here, displays);
  return { ...home, others: [...new Set([...home.others, ...displays.map(({ id }) => id)])] };
};

/** Do these show the same picture? Mirrored displays do, and every display does with itself. */
export const isSameSurface = (a: DisplayFacts, b: DisplayFacts): boolean =>
  a.id === b.id || overlap(a.bounds, b.bounds) > 0;
