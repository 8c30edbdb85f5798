import type { Theme } from '@shared/domain/workshop';
import { clsx } from 'clsx';
import { memo, useId } from 'react';
import { GroupCards } from '../../sorting/GroupCards';
import styles from '../../sorting/Pile.module.css';
import { pileSpot } from '../../sorting/spots';
import type { DrawnGroup } from '../../sorting/useDrawnGroups';
import { CardOnBoard } from './CardOnBoard';
import { PileHead } from './PileHead';
import { useSortState } from './sortState';

export type BoardGroupProps = Omit<DrawnGroup, 'box'> & {
  readonly group: DrawnGroup['box'];
  readonly theme: Theme | null;
  readonly isFar: boolean;
};

/** A pile on the board, with its cards as a list under its name. */
export const BoardGroup = memo(({ theme, ...cards }: BoardGroupProps) => {
  const { group, entrance, isBare } = cards;
  const titleId = useId();
  const { rect, pile } = group;
  const isOver = useSortState(({ carries }) =>
    [...carries.values()].some(
      ({ over, what }) => what.type === 'cards' && over?.type === 'group' && over.pileId === group.id,
    ),
  );
  return (
    <section
      aria-labelledby={titleId}
      data-pile={pile?.colour}
      data-group={group.id ?? 'loose'}
      className={clsx(
        styles['group'],
        pile === null && styles['loose'],
        isBare && styles['bare'],
        isOver && styles['over'],
      )}
      style={{ width: rect.width, height: rect.height, translate: `${rect.x}px ${rect.y}px` }}
    >
      <PileHead
        group={group}
        titleId={titleId}
        theme={theme}
        isEntrance={entrance === pileSpot(group.id)}
        isBare={isBare}
      />
      <GroupCards {...cards} card={(place) => <CardOnBoard {...place} />} />
    </section>
  );
});
