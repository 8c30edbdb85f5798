import type { Point } from '@shared/domain/board/geometry';
import type { CardBox } from '@shared/domain/board/groupLayout';
import type { PileColour } from '@shared/domain/pile';
import { clsx } from 'clsx';
import { type MouseEvent, memo } from 'react';
import { CardFace } from '../../sorting/CardFace';
import styles from '../../sorting/Pile.module.css';
import { cardSpot } from '../../sorting/spots';
import { isKeyPress, useToggleCard } from './pressing';
import { openDialog, stand, useSortState } from './sortState';

export type CardOnBoardProps = {
  readonly box: CardBox;
  /** Of its pile: cards are placed from there. */
  readonly origin: Point;
  readonly colour: PileColour | null;
  /** The keyboard comes in here. */
  readonly isEntrance: boolean;
  readonly place: number;
  readonly count: number;
  /** Too small to read: shows only that there are words. */
  readonly isFar: boolean;
};

/** A card on the board: a button that picks it up. Taps come from the board itself, several hands at once. */
export const CardOnBoard = memo(
  ({ box, origin, colour, isEntrance, place, count, isFar }: CardOnBoardProps) => {
    const { card, rect } = box;
    const isPicked = useSortState(({ picked }) => picked.has(card.id));
    const isGlowing = useSortState(({ glow }) => glow === card.id);
    const isAway = useSortState(({ carries }) =>
      [...carries.values()].some(({ what }) => what.type === 'cards' && what.ids.includes(card.id)),
    );
    const toggleCard = useToggleCard();
    const openCard = (event: MouseEvent) => {
      event.preventDefault();
      openDialog({ type: 'card', id: card.id });
    };
    return (
      <li
        aria-posinset={place}
        aria-setsize={count}
        className={styles['place']}
        style={{ left: rect.x - origin.x, top: rect.y - origin.y, width: rect.width, height: rect.height }}
      >
        <button
          type="button"
          data-spot={cardSpot(card.id)}
          data-card-id={card.id}
          data-pile={colour ?? undefined}
          aria-pressed={isPicked}
          tabIndex={isEntrance ? 0 : -1}
          onClick={(event) => isKeyPress(event) && toggleCard(card.id)}
          onContextMenu={openCard}
          onFocus={() => stand(cardSpot(card.id), 'board')}
          className={clsx(
            styles['card'],
            isPicked && styles['picked'],
            isGlowing && styles['glow'],
            isAway && styles['away'],
          )}
        >
          <CardFace card={card} isPicked={isPicked} isFar={isFar} />
        </button>
      </li>
    );
  },
);
