import { type PointerEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { useErrorText } from '../api/useErrorText';
import { showToast } from '../ui/toasts';
import { onSheet, type Pen, type Stroke } from './drawing';
import { paintStroke, paintStrokes, strokesToPicture } from './paintStrokes';

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
  /**
   * Makes a picture of all that is on the sheet, also of lines that are still being drawn, and gives it to `save`. Until that has
   * answered the sheet takes nothing. Kept (true): the sheet is empty, also when it went off the screen meanwhile.
   */
  readonly keep: (save: (bytes: Uint8Array<ArrayBuffer>) => Promise<boolean>) => Promise<boolean>;
  readonly isKeeping: boolean;
};

/**
 * A sheet to draw on: several hands, pens and a mouse at once, each its own line. What was closed without keeping waits under
 * `key`: of which story it is, and where several people draw, whose.
 */
export const useDrawing = (key: string, pen: Pen): Drawing => {
  const canvas = useRef<HTMLCanvasElement>(null);
  const lines = useRef(new Map<number, Stroke>());
  const [strokes, setStrokes] = useState<readonly Stroke[]>(() => unfinished.get(key) ?? []);

  const { isBusy, isKeeping, keep } = useKeeping({ key, lines, strokes, setStrokes });

  useLayoutEffect(() => {
    unfinished.set(key, strokes);
    const paper = canvas.current?.getContext('2d');
    if (paper) paintStrokes(paper, [...strokes, ...lines.current.values()]);
  }, [key, strokes]);

  const down = (event: PointerEvent<HTMLCanvasElement>) => {
    if (event.button !== 0 || isBusy.current) return;
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
    keep,
    isKeeping,
  };
};

type Keeping = {
  readonly key: string;
  readonly lines: RefObject<Map<number, Stroke>>;
  readonly strokes: readonly Stroke[];
  readonly setStrokes: (strokes: readonly Stroke[]) => void;
};

const useKeeping = ({ key, lines, strokes, setStrokes }: Keeping) => {
  const errorText = useErrorText();
  // At once, and not with the next drawing of the page: a finger may come down before that.
  const isBusy = useRef<boolean>(false);
  const [isKeeping, setKeeping] = useState(false);
  const setBusy = (busy: boolean): void => {
    isBusy.current = busy;
    setKeeping(busy);
  };
  const keep: Drawing['keep'] = async (save) => {
    if (isBusy.current) return false;
    setBusy(true);
    const all = [...strokes, ...lines.current.values()];
    lines.current.clear();
    setStrokes(all);
    try {
      const isKept = await save(await strokesToPicture(all));
      if (!isKept) return false;
      // Off the screen by now nothing else would tell that it is no longer unfinished.
      unfinished.delete(key);
      setStrokes([]);
      return true;
    } catch {
      showToast({ kind: 'error', text: errorText({ type: 'unexpected' }) });
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { isBusy, isKeeping, keep };
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
