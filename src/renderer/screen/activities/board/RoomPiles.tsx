import type { BoardLayout } from '@shared/domain/board/boardLayout';
import type { Looking } from '@shared/domain/board/camera';
import type { PressTarget } from '@shared/domain/board/gestures';
import { type CSSProperties, useCallback, useMemo } from 'react';
import type { BoardCamera } from '../../../board/boardCamera';
import { useIsFar, useVisiblePart, useZoom } from '../../../board/useBoardCamera';
import { useDrawnGroups } from '../../../sorting/useDrawnGroups';
import { useHandsState } from './handsState';
import { farBelow } from './LookButton';
import { RoomPile } from './RoomPile';
import type { HandActions } from './useHandActions';

export type RoomPilesProps = {
  readonly layout: BoardLayout;
  readonly camera: BoardCamera;
  readonly looking: Looking;
  readonly actions: HandActions;
};

/** Draws the piles and cards in view. From far away the names are as large as the room needs them. */
export const RoomPiles = ({ layout, camera, looking, actions }: RoomPilesProps) => {
  const part = useVisiblePart(camera);
  const isFar = useIsFar(camera, farBelow(looking));
  const current = useHandsState((state) => state.current);
  const carried = useHandsState(({ hands }) => hands.carried);
  const cards = useMemo(
    () => [...carried.values()].flatMap(({ what }) => (what.type === 'card' ? [what.id] : [])),
    [carried],
  );
  const onPress = useCallback(
    (target: PressTarget) => actions.press(useHandsState.getState().keyStrip, target),
    [actions],
  );
  const groups = useDrawnGroups({ layout, part, current, carried: cards });
  return (
    <FarNames camera={camera} isFar={isFar}>
      {groups.map(({ box, ...group }) => (
        <RoomPile key={box.id ?? 'loose'} group={box} {...group} isFar={isFar} onPress={onPress} />
      ))}
    </FarNames>
  );
};

type FarNamesProps = {
  readonly camera: BoardCamera;
  readonly isFar: boolean;
  readonly children: React.ReactNode;
};

const farNamePx = 26;

const FarNames = ({ camera, isFar, children }: FarNamesProps) => {
  const zoom = useZoom(camera);
  const size = { '--far-name': isFar ? `${Math.round(farNamePx / zoom)}px` : undefined };
  // Proof: React passes custom properties on; its type does not name them.
  return <div style={size as CSSProperties}>{children}</div>;
};
