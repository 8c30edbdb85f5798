import type { BoardLayout } from '@shared/domain/board/boardLayout';
import { cardBoxes } from '@shared/domain/board/boardLayout';
import { reveal } from '@shared/domain/board/camera';
import type { Rect } from '@shared/domain/board/geometry';
import type { KeyboardEvent } from 'react';
import type { BoardCamera } from '../../../board/boardCamera';
import { cardSpot, nextSpot, pileSpot, type SpotKey } from '../../../sorting/spots';
import { handsNow, openPutWith, stand, useHandsState } from './handsState';
import type { HandActions } from './useHandActions';

export type RoomKeysTable = {
  readonly layout: BoardLayout;
  readonly camera: BoardCamera;
  readonly actions: HandActions;
};

/** The board by keys: arrows go from card to card, Enter picks up and puts down, L shows the piles, Escape lays back. */
export const useRoomKeys =
  ({ layout, camera, actions }: RoomKeysTable) =>
  (event: KeyboardEvent<HTMLElement>) => {
    const { current, keyStrip } = useHandsState.getState();
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const isHolding = handsNow().picked.has(keyStrip);
    const take = (act: () => void) => {
      event.preventDefault();
      event.stopPropagation();
      act();
    };
    if (event.key === 'Escape' && isHolding) return take(() => actions.putBack(keyStrip));
    if (event.key === 'l' && isHolding) return take(() => openPutWith(keyStrip));
    if (!(event.target instanceof HTMLElement) || event.target.dataset['spot'] === undefined) return;
    const next = current === null ? null : nextSpot(layout, current, event.key);
    if (next !== null) take(() => goTo(next, layout, camera));
  };

const goTo = (spot: SpotKey, layout: BoardLayout, camera: BoardCamera): void => {
  const rect = rectOf(layout, spot);
  if (rect !== null) camera.glideTo(reveal(camera.get(), rect, camera.size(), 40));
  stand(spot);
  // Drawn with the next frame when it was out of view.
  const focus = (): boolean => {
    const element = document.querySelector<HTMLElement>(`[data-spot="${CSS.escape(spot)}"]`);
    element?.focus({ preventScroll: true });
    return element !== null;
  };
  if (!focus()) requestAnimationFrame(focus);
};

const rectOf = (layout: BoardLayout, spot: SpotKey): Rect | null => {
  const group = layout.groups.find(({ id }) => pileSpot(id) === spot);
  if (group !== undefined) return { ...group.rect, height: Math.min(group.rect.height, 240) };
  return cardBoxes(layout).find(({ card }) => cardSpot(card.id) === spot)?.rect ?? null;
};
