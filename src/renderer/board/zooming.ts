import { fitAll, zoomAt } from '@shared/domain/board/camera';
import { centreOf, type Rect } from '@shared/domain/board/geometry';
import type { BoardCamera } from './boardCamera';

export type Zooming = 'in' | 'out' | 'full' | 'all';

/** One step larger or smaller around the middle, to 100 %, or everything in view. */
export const zoomBoard = (camera: BoardCamera, zooming: Zooming, bounds: Rect): void => {
  const now = camera.get();
  const size = camera.size();
  const middle = centreOf({ x: 0, y: 0, ...size });
  camera.glideTo(
    zooming === 'all'
      ? fitAll(bounds, size, { margin: 32, most: 1.3 })
      : zoomAt(now, middle, factorOf(zooming, now.zoom)),
  );
};

/** The zooming that a key asks for: + − 0, and 9 for everything. */
export const zoomingForKey = (key: string): Zooming | null => keys.get(key) ?? null;

const factorOf = (zooming: 'in' | 'out' | 'full', zoom: number): number => {
  if (zooming === 'full') return 1 / zoom;
  return zooming === 'in' ? 1.25 : 0.8;
};

const keys: ReadonlyMap<string, Zooming> = new Map([
  ['+', 'in'],
  ['=', 'in'],
  ['-', 'out'],
  ['_', 'out'],
  ['0', 'full'],
  ['9', 'all'],
]);
