import type { SortView } from '@shared/contract/sort';
import type { BoardLayout } from '@shared/domain/board/boardLayout';
import { pan, toBoard } from '@shared/domain/board/camera';
import type { Point, Size } from '@shared/domain/board/geometry';
import type { GestureEffect } from '@shared/domain/board/gestures';
import { dropPlaceAt } from '@shared/domain/board/hitTest';
import { inListOrder } from '@shared/domain/board/moves';
import { useEffect, useRef } from 'react';
import type { BoardCamera } from '../../board/boardCamera';
import { type SortActions, useSortActions } from './SortActions';
import { type Carry, carry, endCarry, useSortState } from './sortState';

type Table = { readonly view: SortView; readonly layout: BoardLayout; readonly camera: BoardCamera };

/** Cards and piles in the hand, one for each finger: dragging is the short way for what taps do. */
export const useCarry = (table: Table): ((effect: GestureEffect) => void) => {
  const actions = useSortActions();
  const latest = useRef(table);
  latest.current = table;
  useEdgeScroll(latest);
  return (effect) => {
    const { carries } = useSortState.getState();
    if (effect.type === 'lift') lift(latest.current, effect);
    if (effect.type === 'letGo') endCarry(effect.pointerId);
    if (effect.type !== 'carry' && effect.type !== 'drop') return;
    const held = carries.get(effect.pointerId);
    if (held === undefined) return;
    const now = over(latest.current, held, effect.at);
    if (effect.type === 'carry') return carry(effect.pointerId, now);
    endCarry(effect.pointerId);
    drop(latest.current, now, actions);
  };
};

const lift = ({ view, layout, camera }: Table, effect: Extract<GestureEffect, { type: 'lift' }>): void => {
  const { carries, selection } = useSortState.getState();
  const { target, pointerId, at } = effect;
  if (target.type === 'card') {
    const taken = new Set(
      [...carries.values()].flatMap(({ what }) => (what.type === 'cards' ? what.ids : [])),
    );
    const wanted = selection.includes(target.id) ? inListOrder(view, selection) : [target.id];
    const ids = wanted.filter((id) => !taken.has(id));
    if (ids.length > 0) carry(pointerId, { what: { type: 'cards', ids }, at, over: null });
  }
  if (target.type === 'pileTitle') {
    const box = layout.groups.find(({ id }) => id === target.id);
    const point = toBoard(camera.get(), at);
    const grip = box === undefined ? { x: 0, y: 0 } : { x: point.x - box.rect.x, y: point.y - box.rect.y };
    carry(pointerId, { what: { type: 'pile', id: target.id, grip }, at, over: null });
  }
};

const over = ({ layout, camera }: Table, held: Carry, at: Point): Carry => {
  if (held.what.type === 'pile') return { ...held, at };
  return { ...held, at, over: dropPlaceAt(layout, toBoard(camera.get(), at), new Set(held.what.ids)) };
};

const drop = ({ camera }: Table, { what, at, over: place }: Carry, actions: SortActions): void => {
  if (what.type === 'pile') {
    const point = toBoard(camera.get(), at);
    return void actions.placePile(what.id, { x: point.x - what.grip.x, y: point.y - what.grip.y });
  }
  if (place === null) return;
  if (place.type === 'board') {
    return void actions.layDown(what.ids, { x: place.at.x - cardGrip.x, y: place.at.y - cardGrip.y });
  }
  void (place.pileId === null
    ? actions.takeOut(what.ids, place.before)
    : actions.put(what.ids, place.pileId, place.before));
};

/** Where the hand holds a card, from its corner, in board units. */
export const cardGrip: Point = { x: 108, y: 28 };

const edgePx = 44;
const edgeSpeedPx = 11;

/** With something in the hand at the edge, the board moves along. */
const useEdgeScroll = (latest: { readonly current: Table }): void => {
  const isCarrying = useSortState(({ carries }) => carries.size > 0);
  useEffect(() => {
    if (!isCarrying) return;
    let frame = 0;
    const step = (): void => {
      const { camera } = latest.current;
      const { carries } = useSortState.getState();
      for (const [pointerId, held] of carries) {
        const by = pushAt(held.at, camera.size());
        if (by.x === 0 && by.y === 0) continue;
        camera.set(pan(camera.get(), by));
        carry(pointerId, over(latest.current, held, held.at));
      }
      frame = requestAnimationFrame(step);
    };
    frame = requestAnimationFrame(step);
    return () => cancelAnimationFrame(frame);
  }, [isCarrying, latest]);
};

const pushAt = (at: Point, size: Size): Point => ({ x: push(at.x, size.width), y: push(at.y, size.height) });

const push = (at: number, room: number): number => {
  if (at < edgePx) return edgeSpeedPx;
  return at > room - edgePx ? -edgeSpeedPx : 0;
};
