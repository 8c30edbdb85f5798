import { type PointerEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { onSheet, type Pen, type Stroke } from './drawing';
import { paintStroke, paintStrokes } from './paintStrokes';

// Drawings that were closed without keeping them: they are still there when the sheet is opened again.
const unfinished = new Map<string, readonly Stroke[]>();

/** Forgets the drawings that were closed without keeping them, of which `isGone`. */
export const forgetDrawings = (isGone: (key: string) => boolean): void => {
  for (const key of unfinished.keys()) if (isGone(key)) unfinished.delete(key);
};

type Handler = (event: PointerEvent<HTMLCanvasElement>) => void;

export type Drawing = {
  readonly canvas: RefObject<HTMLCanvasElement | null>;
  readonly strokes: readonly Stroke[];
  readonly handlers: Readonly<
    Record<'onPointerDown' | 'onPointerMove' | 'onPointerUp' | 'onPointerCancel', Handler>
  >;
  /** Takes the last line away. */
  readonly undo: () => void;
  readonly clear: () => void;
};

/**
 * A sheet to draw on: several hands, pens and a mouse at once, each its own line. What was closed without keeping waits under
 * `key`: of which story it is, and where several people draw, whose.
 */
export const useDrawing = (key: string, pen: Pen): Drawing => {
  const canvas = useRef<HTMLCanvasElement>(null);
  const lines = useRef(new Map<number, Stroke>());
  const [strokes, setStrokes] = useState<readonly Stroke[]>(() => unfinished.get(key) ?? []);

  useLayoutEffect(() => {
    unfinished.set(key, strokes);
    const paper = canvas.current?.getContext('2d');
    if (paper) paintStrokes(paper, [...strokes, ...lines.current.values()]);
  }, [key, strokes]);

  const down = (event: PointerEvent<HTMLCanvasElement>) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    lines.current.set(event.pointerId, { ...pen, points: pointsOf(event) });
    extend(event, lines.current, canvas.current);
  };
  const move = (event: PointerEvent<HTMLCanvasElement>) => extend(event, lines.current, canvas.current);
  const up = (event: PointerEvent<HTMLCanvasElement>) => {
    const line = lines.current.get(event.pointerId);
    if (!line) return;
    lines.current.delete(event.pointerId);
    setStrokes((former) => [...former, line]);
  };
  return {
    canvas,
    strokes,
    handlers: { onPointerDown: down, onPointerMove: move, onPointerUp: up, onPointerCancel: up },
    undo: () => setStrokes((former) => former.slice(0, -1)),
    clear: () => setStrokes([]),
  };
};

const extend = (
  event: PointerEvent<HTMLCanvasElement>,
  lines: Map<number, Stroke>,
  canvas: HTMLCanvasElement | null,
): void => {
  const line = lines.get(event.pointerId);
  const paper = canvas?.getContext('2d');
  if (!line || !paper) return;
  const longer = { ...line, points: [...line.points, ...pointsOf(event)] };
  lines.set(event.pointerId, longer);
  // Only the end of the line is painted again: the rest stands already.
  paintStroke(paper, { ...longer, points: longer.points.slice(Math.max(0, line.points.length - 3)) });
};

const pointsOf = (event: PointerEvent<HTMLCanvasElement>) => {
  const box = event.currentTarget.getBoundingClientRect();
  const all = event.nativeEvent.getCoalescedEvents?.() ?? [];
  return (all.length > 0 ? all : [event.nativeEvent]).map((at) => onSheet(at, box));
};
