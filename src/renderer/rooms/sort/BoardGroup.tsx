import type { GroupBox } from '@shared/domain/board/boardLayout';
import type { CardBox } from '@shared/domain/board/groupLayout';
import type { Theme } from '@shared/domain/workshop';
import { clsx } from 'clsx';
import { memo, useId } from 'react';
import styles from '../../sorting/Pile.module.css';
import { cardSpot, pileSpot, type SpotKey } from '../../sorting/spots';
import { useT } from '../../ui/language';
import { CardOnBoard } from './CardOnBoard';
import { PileHead } from './PileHead';
import { useSortState } from './sortState';

export type BoardGroupProps = {
  readonly group: GroupBox;
  /** The cards to draw: those in view. Loose cards with a place of their own come along with the loose ones. */
  readonly boxes: readonly CardBox[];
  /** How many there are in all, and which place each has. */
  readonly count: number;
  readonly placeOf: (box: CardBox) => number;
  readonly theme: Theme | null;
  readonly entrance: SpotKey | null;
  /** Loose cards with a place of their own only: nothing to draw around them. */
  readonly isBare: boolean;
  readonly isFar: boolean;
};

/** A pile on the board, with its cards as a list under its name. */
export const BoardGroup = memo((props: BoardGroupProps) => {
  const { group, boxes, count, placeOf, theme, entrance, isBare, isFar } = props;
  const t = useT();
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
      {count === 0 && <p className={styles['hint']}>{t('sort.emptyPile')}</p>}
      <ul className={styles['cards']}>
        {boxes.map((box) => (
          <CardOnBoard
            key={box.card.id}
            box={box}
            origin={rect}
            colour={pile?.colour ?? null}
            isEntrance={entrance === cardSpot(box.card.id)}
            place={placeOf(box)}
            count={count}
            isFar={isFar}
          />
        ))}
      </ul>
      {isFar && !isBare && (
        <p aria-hidden="true" dir="auto" className={styles['farName']}>
          {pile?.name ?? t('sort.loose')}
        </p>
      )}
    </section>
  );
});
