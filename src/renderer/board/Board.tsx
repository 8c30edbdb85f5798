import { type Looking, pan, pinch } from '@shared/domain/board/camera';
import type { Rect } from '@shared/domain/board/geometry';
import type { GestureEffect, PressTarget } from '@shared/domain/board/gestures';
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import styles from './Board.module.css';
import type { BoardCamera } from './boardCamera';
import { useCameraOnScreen } from './useBoardCamera';
import { useGestures } from './useGestures';
import { useWheel } from './useWheel';
import { zoomBoard, zoomingForKey } from './zooming';

export type BoardProps = {
  readonly label: string;
  /** Id of the text that says how it works. */
  readonly describedBy: string;
  readonly camera: BoardCamera;
  readonly bounds: Rect;
  /** What lies there; null: that element answers its own presses. */
  readonly targetOf: (element: Element) => PressTarget | null;
  /** Taps and what is carried. Moving the board itself is done here. */
  readonly onEffect: (effect: GestureEffect) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  /** In which strip of the screen this lies (CSS px from its left edge). Without it all fingers are of one table. */
  readonly stripAt?: (clientX: number) => number;
  /** How small the first look and two fingers may make it, and how large the first look. */
  readonly looking?: Looking | undefined;
  /** In board units: moves and grows with the camera. */
  readonly children: ReactNode;
  /** In CSS px, above the board: buttons, what is in the hand. */
  readonly overlay: ReactNode;
};

/** A table without an edge: lies still under your hand, and moves when you push it. */
export const Board = ({
  label,
  describedBy,
  camera,
  bounds,
  targetOf,
  onEffect,
  onKeyDown,
  stripAt = oneStrip,
  looking,
  children,
  overlay,
}: BoardProps) => {
  const frame = useRef<HTMLElement>(null);
  const world = useRef<HTMLDivElement>(null);
  const space = useSpaceHeld(frame);
  useCameraOnScreen(camera, frame, world, bounds, looking);
  useWheel(camera, frame);
  useGestures(frame, {
    targetOf,
    stripAt,
    isSpaceHeld: () => space.current.held,
    onEffect: (effect) => {
      if (effect.type === 'pan') {
        space.current = { ...space.current, used: true };
        camera.set(pan(camera.get(), effect.by));
      } else if (effect.type === 'pinch')
        camera.set(pinch(camera.get(), effect.before, effect.now, looking?.least));
      else onEffect(effect);
    },
  });
  const keys = (event: KeyboardEvent<HTMLElement>): void => {
    const zooming = event.ctrlKey || event.metaKey || event.altKey ? null : zoomingForKey(event.key);
    if (zooming === null || isTyping(event.target)) onKeyDown(event);
    else {
      event.preventDefault();
      zoomBoard(camera, zooming, bounds);
    }
  };
  return (
    <section
      ref={frame}
      aria-label={label}
      aria-describedby={describedBy}
      onKeyDown={keys}
      className={styles['frame']}
    >
      <div ref={world} className={styles['world']}>
        {children}
      </div>
      {overlay}
    </section>
  );
};

const oneStrip = (): number => 0;

type SpaceGrip = { readonly held: boolean; readonly used: boolean };

/** The space bar as a grip: `held` while it is down, `used` when the board moved meanwhile (then it presses nothing). */
const useSpaceHeld = (frame: { readonly current: HTMLElement | null }) => {
  const space = useRef<SpaceGrip>({ held: false, used: false });
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    const down = (event: globalThis.KeyboardEvent): void => {
      if (event.key !== ' ' || event.repeat || isTyping(event.target)) return;
      space.current = { held: true, used: false };
      frame.current?.toggleAttribute('data-grip', true);
    };
    const letGo = (): void => {
      space.current = { held: false, used: false };
      frame.current?.toggleAttribute('data-grip', false);
    };
    const up = (event: globalThis.KeyboardEvent): void => {
      if (event.key !== ' ') return;
      if (space.current.used) event.preventDefault();
      letGo();
    };
    window.addEventListener('keydown', down, { signal, capture: true });
    window.addEventListener('keyup', up, { signal, capture: true });
    // Another window is in front: that the bar comes up is not heard here.
    window.addEventListener('blur', letGo, { signal });
    return () => stop.abort();
  }, [frame]);
  return space;
};

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
