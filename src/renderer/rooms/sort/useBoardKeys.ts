import type { SortView } from '@shared/contract/sort';
import type { BoardLayout } from '@shared/domain/board/boardLayout';
import type { KeyboardEvent } from 'react';
import { nextSpot } from '../../sorting/spots';
import { useSortState } from './sortState';
import { useSortKeys } from './useSortKeys';

/** The keys of the board: arrows go from card to card; the rest is as in the list. */
export const useBoardKeys = ({ view, layout }: { view: SortView; layout: BoardLayout }) => {
  const sortKeys = useSortKeys(view, 'board');
  return (event: KeyboardEvent<HTMLElement>): void => {
    const { current } = useSortState.getState();
    const isPlain = !event.altKey && !event.ctrlKey && !event.metaKey;
    const isMoving = current !== null && isPlain && isSpot(event.target);
    sortKeys(event, isMoving ? nextSpot(layout, current, event.key) : null);
  };
};

const isSpot = (target: EventTarget): boolean =>
  target instanceof HTMLElement && target.dataset['spot'] !== undefined;
