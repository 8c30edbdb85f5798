import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react';

export type ReorderOptions = {
  readonly ids: readonly string[];
  /** Puts `id` before `before`, or at the end. */
  readonly onMove: (id: string, before: string | null) => void;
};

export type Reorder = {
  /** For each row: it must be the element itself. */
  readonly row: (id: string) => {
    readonly ref: (element: HTMLElement | null) => void;
    readonly 'data-drop': 'before' | 'after' | undefined;
    readonly 'data-dragging': true | undefined;
  };
  /** For the handle, a button: drag it, or arrow up and down. */
  readonly handle: (id: string) => {
    readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerUp: () => void;
    readonly onPointerCancel: () => void;
    readonly onKeyDown: (event: KeyboardEvent) => void;
  };
  /** One place up or down, for buttons. */
  readonly step: (id: string, by: -1 | 1) => void;
  readonly canStep: (id: string, by: -1 | 1) => boolean;
};

type Drag = { readonly id: string; readonly to: number };

/** Changing the order of a list by dragging a handle, by arrow keys on it, or by buttons. */
export const useReorder = ({ ids, onMove }: ReorderOptions): Reorder => {
  const rows = useRef(new Map<string, HTMLElement>());
  const [drag, setDrag] = useState<Drag | null>(null);

  const moveTo = (id: string, to: number): void => {
    const from = ids.indexOf(id);
    if (from < 0 || to === from || to === from + 1) return;
    onMove(id, ids[to] ?? null);
  };
  const canStep = (id: string, by: -1 | 1): boolean => ids[ids.indexOf(id) + by] !== undefined;
  const step = (id: string, by: -1 | 1): void => {
    if (canStep(id, by)) moveTo(id, ids.indexOf(id) + (by === 1 ? 2 : -1));
  };
  /** The place among the rows for a pointer at this height. */
  const placeAt = (y: number): number => {
    const place = ids.findIndex((id) => {
      const box = rows.current.get(id)?.getBoundingClientRect();
      return box !== undefined && y < box.top + box.height / 2;
    });
    return place < 0 ? ids.length : place;
  };
  const dropMark = (id: string): 'before' | 'after' | undefined => {
    if (drag === null) return undefined;
    const from = ids.indexOf(drag.id);
    if (drag.to === from || drag.to === from + 1) return undefined;
    if (ids[drag.to] === id) return 'before';
    return drag.to === ids.length && ids.at(-1) === id ? 'after' : undefined;
  };
  return {
    row: (id) => ({
      ref: (element) => {
        if (element) rows.current.set(id, element);
        else rows.current.delete(id);
      },
      'data-drop': dropMark(id),
      'data-dragging': drag?.id === id ? true : undefined,
    }),
    handle: (id) => ({
      onPointerDown: (event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        setDrag({ id, to: ids.indexOf(id) });
      },
      onPointerMove: (event) => {
        if (drag !== null) setDrag({ id: drag.id, to: placeAt(event.clientY) });
      },
      onPointerUp: () => {
        if (drag !== null) moveTo(drag.id, drag.to);
        setDrag(null);
      },
      onPointerCancel: () => setDrag(null),
      onKeyDown: (event) => {
        if (event.key === 'Escape') return setDrag(null);
        if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
        event.preventDefault();
        step(id, event.key === 'ArrowUp' ? -1 : 1);
      },
    }),
    step,
    canStep,
  };
};
