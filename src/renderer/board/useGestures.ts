import type { Point } from '@shared/domain/board/geometry';
import {
  type GestureEffect,
  noGestures,
  type PointerStep,
  type PressTarget,
  stepGestures,
} from '@shared/domain/board/gestures';
import { type RefObject, useEffect, useRef } from 'react';

export type GestureOptions = {
  /** What lies there; null: that element answers its own presses (a menu button, a field). */
  readonly targetOf: (element: Element) => PressTarget | null;
  readonly onEffect: (effect: GestureEffect) => void;
  /** The space bar is held: every drag of the mouse moves the board. */
  readonly isSpaceHeld: () => boolean;
  /** In which strip of the screen this lies, in CSS px from its left edge. */
  readonly stripAt: (clientX: number) => number;
};

/** Follows every finger, pen and mouse that comes down on `frame`, each by its own id. */
export const useGestures = (frame: RefObject<HTMLElement | null>, options: GestureOptions): void => {
  const latest = useRef(options);
  useEffect(() => {
    latest.current = options;
  });
  useEffect(() => {
    const element = frame.current;
    return element === null ? undefined : followPointers(element, latest);
  }, [frame]);
};

const followPointers = (frame: HTMLElement, latest: RefObject<GestureOptions>): (() => void) => {
  let gestures = noGestures;
  const take = (step: PointerStep): void => {
    const next = stepGestures(gestures, step);
    gestures = next.gestures;
    for (const effect of next.effects) latest.current.onEffect(effect);
  };
  const at = (event: PointerEvent): Point => {
    const box = frame.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  const onDown = (event: PointerEvent): void => {
    if (event.button > 1 || !(event.target instanceof Element)) return;
    const target = latest.current.targetOf(event.target);
    if (target === null) return;
    const isTouch = event.pointerType === 'touch';
    // One who holds the space bar has the mouse in the other hand: the fingers are of others.
    const pans = event.button === 1 || (!isTouch && latest.current.isSpaceHeld());
    take({
      type: 'down',
      pointerId: event.pointerId,
      strip: latest.current.stripAt(event.clientX),
      at: at(event),
      time: event.timeStamp,
      target,
      isTouch,
      pans,
    });
  };
  const onMove = (event: PointerEvent): void => {
    if (gestures.has(event.pointerId)) take({ type: 'move', pointerId: event.pointerId, at: at(event) });
  };
  const onUp = (event: PointerEvent): void => {
    if (gestures.has(event.pointerId)) take({ type: 'up', pointerId: event.pointerId, at: at(event) });
  };
  const onCancel = (event: PointerEvent): void => take({ type: 'cancel', pointerId: event.pointerId });
  // Escape gives back what is in the hand.
  const letGoOfAll = (): void => {
    for (const pointerId of gestures.keys()) take({ type: 'cancel', pointerId });
  };
  // Another window takes the mouse along; a finger stays where it is, and whatever takes it away says so itself.
  const letGoOfMouse = (): void => {
    for (const [pointerId, { isTouch }] of gestures) if (!isTouch) take({ type: 'cancel', pointerId });
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || ![...gestures.values()].some(({ mode }) => mode === 'carry')) return;
    event.stopPropagation();
    letGoOfAll();
  };
  const noAutoScroll = (event: MouseEvent): void => {
    if (event.button === 1) event.preventDefault();
  };
  const stop = new AbortController();
  const { signal } = stop;
  frame.addEventListener('pointerdown', onDown, { signal });
  frame.addEventListener('mousedown', noAutoScroll, { signal });
  window.addEventListener('pointermove', onMove, { signal });
  window.addEventListener('pointerup', onUp, { signal });
  window.addEventListener('pointercancel', onCancel, { signal });
  window.addEventListener('keydown', onKey, { signal, capture: true });
  window.addEventListener('blur', letGoOfMouse, { signal });
  return () => {
    letGoOfAll();
    stop.abort();
  };
};
