/** Longest side of a picture that is kept, in pixels: sharp on a projector and in print on A4. */
export const longestSide = 2400;

type Size = { readonly width: number; readonly height: number };

/** The size at which a picture is kept: never larger than it was, at least one pixel. */
export const fittedSize = ({ width, height }: Size, longest: number = longestSide): Size => {
  const scale = Math.min(1, longest / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
};
