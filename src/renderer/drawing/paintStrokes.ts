import { curvesOf, type PenColour, penWidths, type Stroke, sheet } from './drawing';

/** What lines are painted on: the canvas on screen or the one that is kept. */
type Paper = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** Paints a clean white sheet with these lines. */
export const paintStrokes = (paper: Paper, strokes: readonly Stroke[]): void => {
  paper.fillStyle = '#ffffff';
  paper.fillRect(0, 0, sheet.width, sheet.height);
  for (const stroke of strokes) paintStroke(paper, stroke);
};

/** Paints one line. A tap is a dot. */
export const paintStroke = (paper: Paper, { points, colour, width }: Stroke): void => {
  const [first] = points;
  if (!first) return;
  paper.strokeStyle = inkOf(colour);
  paper.lineWidth = penWidths[width];
  paper.lineCap = 'round';
  paper.lineJoin = 'round';
  paper.beginPath();
  paper.moveTo(first.x, first.y);
  if (points.length === 1) paper.lineTo(first.x, first.y);
  for (const { bend, to } of curvesOf(points)) paper.quadraticCurveTo(bend.x, bend.y, to.x, to.y);
  paper.stroke();
};

/** The lines as a picture to keep. */
export const strokesToPicture = async (strokes: readonly Stroke[]): Promise<Uint8Array<ArrayBuffer>> => {
  const canvas = new OffscreenCanvas(sheet.width, sheet.height);
  const paper = canvas.getContext('2d');
  if (!paper) throw new Error('No canvas to draw on.');
  paintStrokes(paper, strokes);
  const blob = await canvas.convertToBlob({ type: 'image/png' });
  return new Uint8Array(await blob.arrayBuffer());
};

const inkOf = (colour: PenColour): string =>
  getComputedStyle(document.documentElement).getPropertyValue(`--${colour}`).trim();
