/** The drawing sheet, in pixels of the picture that is kept. */
export const sheet = { width: 1800, height: 1200 } as const;

/** Names of the colours of the pens, as they stand in the tokens. */
export const penColours = [
  'ink',
  'teal',
  'brick',
  'moss',
  'pile-blue-edge',
  'pile-yellow',
  'pile-rose',
  'pile-purple-edge',
] as const;
export type PenColour = (typeof penColours)[number];

/** Thickness of the pens, in pixels of the sheet. */
export const penWidths = { thin: 6, middle: 14, thick: 34 } as const;
export type PenWidth = keyof typeof penWidths;

export type Pen = { readonly colour: PenColour; readonly width: PenWidth };
export type Point = { readonly x: number; readonly y: number };

/** One line from putting down to lifting. */
export type Stroke = Pen & { readonly points: readonly Point[] };

/** A stretch of a smooth line: from where the former ended, bent by `bend`, to `to`. */
type Curve = { readonly bend: Point; readonly to: Point };

/** The point on the sheet under a point of the window. */
export const onSheet = (
  at: { readonly clientX: number; readonly clientY: number },
  box: { readonly left: number; readonly top: number; readonly width: number; readonly height: number },
): Point => ({
  x: ((at.clientX - box.left) / Math.max(1, box.width)) * sheet.width,
  y: ((at.clientY - box.top) / Math.max(1, box.height)) * sheet.height,
});

/** A line as curves through the middles between its points, so that a hand does not look like a saw. */
export const curvesOf = (points: readonly Point[]): readonly Curve[] =>
  points.slice(1).map((point, index) => {
    const next = points[index + 2];
    return { bend: point, to: next ? middle(point, next) : point };
  });

const middle = (one: Point, other: Point): Point => ({ x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 });
