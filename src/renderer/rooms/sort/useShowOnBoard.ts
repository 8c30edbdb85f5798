import type { BoardLayout } from '@shared/domain/board/boardLayout';
import { type Camera, reveal, zoomAt } from '@shared/domain/board/camera';
import { centreOf, type Rect } from '@shared/domain/board/geometry';
import { useLayoutEffect } from 'react';
import type { BoardCamera } from '../../board/boardCamera';
import { cardSpot, pileSpot, type SpotKey } from '../../sorting/spots';
import { shown, useSortState } from './sortState';

/** Brings a spot that is asked for into view, and gives it the focus when that is asked too. */
export const useShowOnBoard = (layout: BoardLayout, camera: BoardCamera): void => {
  const request = useSortState(({ show }) => show.find(({ side }) => side === 'board') ?? null);
  useLayoutEffect(() => {
    if (request === null) return;
    const rect = rectOf(layout, request.spot);
    // Not there yet: it comes with the next answer of main.
    if (rect === null) return;
    if (request.scroll !== 'stay') camera.glideTo(look(camera, rect, request.scroll));
    if (request.focus) focusSpot('board', request.spot);
    shown(request);
  }, [request, layout, camera]);
};

/** Gives a spot the focus, as soon as it is drawn. */
export const focusSpot = (side: 'board' | 'list', spot: SpotKey): void => {
  const find = (): HTMLElement | null =>
    document.querySelector(`[data-side="${side}"] [data-spot="${CSS.escape(spot)}"]`);
  const there = find();
  if (there === null) requestAnimationFrame(() => find()?.focus({ preventScroll: true }));
  else there.focus({ preventScroll: true });
};

const rectOf = (layout: BoardLayout, spot: SpotKey): Rect | null => {
  const group = layout.groups.find(({ id }) => pileSpot(id) === spot);
  if (group !== undefined) return { ...group.rect, height: Math.min(group.rect.height, 240) };
  const boxes = [...layout.groups.flatMap(({ cards }) => cards), ...layout.free];
  return boxes.find(({ card }) => cardSpot(card.id) === spot)?.rect ?? null;
};

/** In view, clear of the bar at the foot, and close enough to read when that is asked. */
const look = (camera: BoardCamera, rect: Rect, scroll: 'into' | 'near'): Camera => {
  const now = camera.get();
  const size = camera.size();
  const isFar = scroll === 'near' && now.zoom < 0.6;
  const near = isFar ? zoomAt(now, centreOf({ x: 0, y: 0, ...size }), 0.8 / now.zoom) : now;
  const clear = { width: size.width, height: Math.max(200, size.height - 110) };
  return reveal(near, rect, clear, 28);
};
