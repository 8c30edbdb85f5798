import { pan, zoomAt } from '@shared/domain/board/camera';
import { type RefObject, useEffect } from 'react';
import type { BoardCamera } from './boardCamera';

/** Wheel: moves the board. With Ctrl, or two fingers on a touch pad: larger and smaller around the pointer. */
export const useWheel = (camera: BoardCamera, frame: RefObject<HTMLElement | null>): void => {
  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const onWheel = (event: WheelEvent): void => {
      event.preventDefault();
      const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? linePx : 1;
      const [across, down] = [event.deltaX * unit, event.deltaY * unit];
      if (!event.ctrlKey && !event.metaKey) {
        const by = event.shiftKey && across === 0 ? { x: -down, y: 0 } : { x: -across, y: -down };
        camera.set(pan(camera.get(), by));
        return;
      }
      const box = element.getBoundingClientRect();
      // A wheel gives large steps, a touch pad small ones: both become a calm change.
      const step = Math.max(-24, Math.min(24, down));
      const at = { x: event.clientX - box.left, y: event.clientY - box.top };
      camera.set(zoomAt(camera.get(), at, Math.exp(-step / 100)));
    };
    // React listens passively to the wheel; the page itself must not scroll or zoom.
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => element.removeEventListener('wheel', onWheel);
  }, [camera, frame]);
};

const linePx = 16;
