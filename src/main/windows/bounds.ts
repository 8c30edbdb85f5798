export type Rectangle = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** The smallest control window in which everything can be reached, in CSS pixels. */
export const smallest = { width: 1024, height: 700 } as const;

/** How much of a remembered window must be on a display to count as reachable, in CSS pixels. */
const reachable = 100;

/**
 * Where to put the window: the remembered place, made to fit the display it lies on most; the middle of the first display
 * when it lies on none (a projector that is not there today).
 */
export const placeWindow = (
  remembered: Rectangle | null,
  displays: readonly Rectangle[],
  usual: { readonly width: number; readonly height: number },
): Rectangle => {
  const [first] = displays;
  const home =
    remembered &&
    displays
      .filter((area) => overlap(area, remembered) >= reachable ** 2)
      .sort((a, b) => overlap(b, remembered) - overlap(a, remembered))[0];
  if (remembered && home) return fitInto(home, remembered);
  const area = first ?? { x: 0, y: 0, ...usual };
  const size = { width: Math.min(usual.width, area.width), height: Math.min(usual.height, area.height) };
  return {
    x: area.x + Math.round((area.width - size.width) / 2),
    y: area.y + Math.round((area.height - size.height) / 2),
    ...size,
  };
};

/** The area that two rectangles have in common. */
export const overlap = (a: Rectangle, b: Rectangle): number => {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, width) * Math.max(0, height);
};

const fitInto = (area: Rectangle, window: Rectangle): Rectangle => {
  const width = Math.min(Math.max(window.width, smallest.width), area.width);
  const height = Math.min(Math.max(window.height, smallest.height), area.height);
  return {
    x: Math.min(Math.max(window.x, area.x), area.x + area.width - width),
    y: Math.min(Math.max(window.y, area.y), area.y + area.height - height),
    width,
    height,
  };
};
