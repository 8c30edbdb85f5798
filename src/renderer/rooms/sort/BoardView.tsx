import type { SortView } from '@shared/contract/sort';
import type { BoardLayout } from '@shared/domain/board/boardLayout';
import type { GestureEffect } from '@shared/domain/board/gestures';
import { Board } from '../../board/Board';
import { useBoardCamera } from '../../board/useBoardCamera';
import { ZoomButtons } from '../../board/ZoomButtons';
import { targetOf } from '../../sorting/targetOf';
import { useT } from '../../ui/language';
import { ActionBar } from './ActionBar';
import { BoardGroups } from './BoardGroups';
import { CarryLayer } from './CarryLayer';
import { useToggleCard } from './pressing';
import styles from './SortRoom.module.css';
import { useSortState } from './sortState';
import { useBoardKeys } from './useBoardKeys';
import { useCarry } from './useCarry';
import { usePressPile } from './usePressPile';
import { useShowOnBoard } from './useShowOnBoard';

export type BoardViewProps = { readonly view: SortView; readonly layout: BoardLayout };

/** The piles as they lie on the table. */
export const BoardView = ({ view, layout }: BoardViewProps) => {
  const t = useT();
  const camera = useBoardCamera(layout.bounds);
  const toggleCard = useToggleCard();
  const pressPile = usePressPile('board');
  const carrying = useCarry({ view, layout, camera });
  const onKeyDown = useBoardKeys({ view, layout });
  useShowOnBoard(layout, camera);
  const onEffect = (effect: GestureEffect) => {
    if (effect.type !== 'tap') return carrying(effect);
    const { target } = effect;
    if (target.type === 'card') return toggleCard(target.id);
    if (target.type === 'board') return;
    const anchor = titleOf(target.id);
    const isHolding = useSortState.getState().selection.length > 0;
    if (anchor !== null && (isHolding || target.type === 'pileTitle')) pressPile(target.id, anchor);
  };
  return (
    <div className={styles['board']}>
      <Board
        label={t('sort.board')}
        describedBy="sort-hint"
        camera={camera}
        bounds={layout.bounds}
        targetOf={targetOf}
        onEffect={onEffect}
        onKeyDown={onKeyDown}
        overlay={
          <>
            <CarryLayer view={view} layout={layout} camera={camera} />
            <ZoomButtons
              camera={camera}
              bounds={layout.bounds}
              texts={{
                group: t('sort.zoom.group'),
                in: t('sort.zoom.in'),
                out: t('sort.zoom.out'),
                full: t('sort.zoom.full'),
                all: t('sort.zoom.all'),
              }}
            />
          </>
        }
      >
        <BoardGroups view={view} layout={layout} camera={camera} />
      </Board>
      <ActionBar view={view} />
    </div>
  );
};

const titleOf = (id: string | null): HTMLElement | null =>
  document.querySelector(`[data-side="board"] [data-group="${CSS.escape(id ?? 'loose')}"] [data-spot]`);
