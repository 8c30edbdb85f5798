import { firstLook, type Looking } from '@shared/domain/board/camera';
import type { Rect } from '@shared/domain/board/geometry';
import { type RefObject, useLayoutEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { type BoardCamera, createBoardCamera, partOf } from './boardCamera';

/** A camera for one board: takes a first look as soon as the board has a size, and follows its bounds. */
export const useBoardCamera = (bounds: Rect): BoardCamera => {
  const [camera] = useState(createBoardCamera);
  useLayoutEffect(() => camera.setBounds(bounds), [camera, bounds]);
  return camera;
};

/** Moves `world` by one CSS transform, and keeps the camera told of the size of `frame`. */
export const useCameraOnScreen = (
  camera: BoardCamera,
  frame: RefObject<HTMLElement | null>,
  world: RefObject<HTMLElement | null>,
  bounds: Rect,
  looking?: Looking,
): void => {
  const start = useRef({ bounds, looking });
  const hasLooked = useRef<boolean>(false);
  useLayoutEffect(() => {
    start.current = { bounds, looking };
  }, [bounds, looking]);
  useLayoutEffect(() => {
    let rest: ReturnType<typeof setTimeout> | undefined;
    const show = (): void => {
      showCamera(camera, frame.current, world.current);
      // A layer of its own while it moves; drawn sharp again when it rests.
      world.current?.toggleAttribute('data-moving', true);
      clearTimeout(rest);
      rest = setTimeout(() => world.current?.toggleAttribute('data-moving', false), restMs);
    };
    const stop = camera.subscribe(show);
    const observer = new ResizeObserver(([entry]) => {
      const box = entry?.contentRect;
      if (box === undefined || box.width === 0) return;
      camera.resize({ width: box.width, height: box.height });
      if (!hasLooked.current)
        camera.set(firstLook(start.current.bounds, camera.size(), start.current.looking));
      hasLooked.current = true;
    });
    if (frame.current !== null) observer.observe(frame.current);
    return () => {
      stop();
      clearTimeout(rest);
      observer.disconnect();
    };
  }, [camera, frame, world]);
};

/** The part of the board that has to be drawn, in board units. Changes in steps. */
export const useVisiblePart = (camera: BoardCamera): Rect => {
  const key = useSyncExternalStore(camera.subscribe, camera.partKey);
  return useMemo(() => partOf(key), [key]);
};

/** How large everything is now; 1 = 100 %. */
export const useZoom = (camera: BoardCamera): number =>
  useSyncExternalStore(camera.subscribe, () => Math.round(camera.get().zoom * 100) / 100);

/** So far away that words cannot be read: cards then show only that there are words. */
export const useIsFar = (camera: BoardCamera, far = farZoom): boolean =>
  useSyncExternalStore(camera.subscribe, () => camera.get().zoom < far);

const farZoom = 0.3;
const restMs = 180;
const dotPitch = 26;

const showCamera = (camera: BoardCamera, frame: HTMLElement | null, world: HTMLElement | null): void => {
  if (frame === null || world === null) return;
  const { x, y, zoom } = camera.get();
  world.style.transform = `translate(${x}px, ${y}px) scale(${zoom})`;
  const pitch = dotPitch * zoom * (zoom < 0.5 ? 4 : 1);
  frame.style.backgroundSize = `${pitch}px ${pitch}px`;
  frame.style.backgroundPosition = `${x}px ${y}px`;
};
