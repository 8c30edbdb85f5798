import type { BoardLayout } from '@shared/domain/board/boardLayout';
import type { Thing } from '@shared/domain/board/handsOnBoard';
import { pileOfCard } from '@shared/domain/board/moves';
import { type Hands, regionAt } from '@shared/domain/room/regions';
import { type MouseEvent, useEffect } from 'react';
import { Board } from '../../../board/Board';
import { useBoardCamera } from '../../../board/useBoardCamera';
import { targetOf } from '../../../sorting/targetOf';
import type { ShownSort } from '../../../sorting/useSortView';
import { useT } from '../../../ui/language';
import { useBoardCommands } from './boardCommands';
import { HandsLayer } from './HandsLayer';
import { keepPresent } from './handsState';
import { LookButton } from './LookButton';
import styles from './RoomBoard.module.css';
import { RoomPiles } from './RoomPiles';
import { StripPanels } from './StripPanels';
import { useHandActions } from './useHandActions';
import { useRoomKeys } from './useRoomKeys';
import { useRoomLook } from './useRoomLook';

export type RoomBoardProps = {
  readonly shown: ShownSort;
  readonly layout: BoardLayout;
  readonly hands: Hands;
};

/** The table, with every hand that is at work on it. */
export const RoomBoard = ({ shown, layout, hands }: RoomBoardProps) => {
  const t = useT();
  const { view } = shown;
  const looking = useRoomLook();
  const camera = useBoardCamera(layout.bounds);
  const commands = useBoardCommands(shown);
  const actions = useHandActions({ view, layout, camera, hands, commands });
  const onKeyDown = useRoomKeys({ layout, camera, actions });
  useEffect(() => {
    const isThere = (what: Thing): boolean =>
      what.type === 'pile'
        ? view.piles.some(({ id }) => id === what.id)
        : pileOfCard(view, what.id) !== null || view.loose.some(({ id }) => id === what.id);
    keepPresent(isThere, hands.length);
  }, [view, hands.length]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only keeps the caret where somebody types while others press
    <div className={styles['board']} onMouseDown={keepCaret}>
      <Board
        label={t('sort.board')}
        describedBy="room-board-hint"
        camera={camera}
        bounds={layout.bounds}
        targetOf={targetOf}
        stripAt={(clientX) => regionAt(clientX / window.innerWidth, hands)}
        looking={looking}
        onEffect={actions.answer}
        onKeyDown={onKeyDown}
        overlay={
          <>
            <HandsLayer view={view} layout={layout} camera={camera} />
            <LookButton camera={camera} bounds={layout.bounds} looking={looking} />
            <StripPanels view={view} stripCount={hands.length} actions={actions} commands={commands} />
          </>
        }
      >
        <RoomPiles layout={layout} camera={camera} looking={looking} actions={actions} />
      </Board>
    </div>
  );
};

/** While somebody writes a name, presses of the others leave the caret there. */
const keepCaret = (event: MouseEvent): void => {
  const writing = document.activeElement;
  if (!(writing instanceof HTMLInputElement) || !(event.target instanceof Element)) return;
  if (event.target.closest('input') === null) event.preventDefault();
};
