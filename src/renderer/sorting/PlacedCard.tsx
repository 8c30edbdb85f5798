import type { Point } from '@shared/domain/board/geometry';
import type { CardBox } from '@shared/domain/board/groupLayout';
import type { PileColour } from '@shared/domain/pile';
import type { MouseEvent, ReactNode } from 'react';
import styles from './Pile.module.css';
import { cardSpot } from './spots';

/** Where a card lies: the same on every board. */
export type CardPlace = {
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

export type PlacedCardProps = Omit<CardPlace, 'isFar'> & {
  readonly isHeld: boolean;
  /** By the keyboard or a screen reader: what a pointer does the board answers itself, finger by finger. */
  readonly onKeyPress: () => void;
  readonly onFocus: () => void;
  readonly onContextMenu?: (event: MouseEvent) => void;
  readonly className: string;
  /** On the card. */
  readonly children: ReactNode;
  /** Beside it. */
  readonly beside?: ReactNode;
};

/** A card on its place on a board: a button that picks it up. */
export const PlacedCard = (props: PlacedCardProps) => {
  const { box, origin, colour, isEntrance, place, count, isHeld, className, children, beside } = props;
  const { card, rect } = box;
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
        aria-pressed={isHeld}
        tabIndex={isEntrance ? 0 : -1}
        onClick={(event) => event.detail === 0 && props.onKeyPress()}
        onContextMenu={props.onContextMenu}
        onFocus={props.onFocus}
        className={className}
      >
        {children}
      </button>
      {beside}
    </li>
  );
};
