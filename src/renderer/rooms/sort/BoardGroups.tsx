import type { SortView } from '@shared/contract/sort';
import type { BoardLayout } from '@shared/domain/board/boardLayout';
import type { FragmentId } from '@shared/ids';
import { useMemo } from 'react';
import type { BoardCamera } from '../../board/boardCamera';
import { useIsFar, useVisiblePart } from '../../board/useBoardCamera';
import { useDrawnGroups } from '../../sorting/useDrawnGroups';
import { BoardGroup } from './BoardGroup';
import { useSortState } from './sortState';

export type BoardGroupsProps = {
  readonly view: SortView;
  readonly layout: BoardLayout;
  readonly camera: BoardCamera;
};

/** Draws the piles and cards in view. */
export const BoardGroups = ({ view, layout, camera }: BoardGroupsProps) => {
  const part = useVisiblePart(camera);
  const isFar = useIsFar(camera);
  const current = useSortState((state) => state.current);
  const groups = useDrawnGroups({ layout, part, current, carried: useCarried() });
  return groups.map(({ box, ...group }) => (
    <BoardGroup
      key={box.id ?? 'loose'}
      group={box}
      {...group}
      theme={view.themes.find(({ id }) => id === box.pile?.themeId) ?? null}
      isFar={isFar}
    />
  ));
};

const useCarried = (): readonly FragmentId[] => {
  const carries = useSortState((state) => state.carries);
  const key = [...carries.values()].flatMap(({ what }) => (what.type === 'cards' ? what.ids : [])).join(' ');
  // Ids hold no spaces; the same cards in the hand give the same list, also when the hand moves.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` stands for what is read from `carries`
  return useMemo(
    () => [...carries.values()].flatMap(({ what }) => (what.type === 'cards' ? what.ids : [])),
    [key],
  );
};
