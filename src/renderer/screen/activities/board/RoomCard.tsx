import type { Point } from '@shared/domain/board/geometry';
import type { CardBox } from '@shared/domain/board/groupLayout';
import { holderOf } from '@shared/domain/board/handsOnBoard';
import type { PileColour } from '@shared/domain/pile';
import { clsx } from 'clsx';
import { memo } from 'react';
import { CardFace } from '../../../sorting/CardFace';
import styles from '../../../sorting/Pile.module.css';
import { cardSpot } from '../../../sorting/spots';
import { useT } from '../../../ui/language';
import { VisuallyHidden } from '../../../ui/VisuallyHidden';
import { stand, useHandsState } from './handsState';
import { HolderMark, useHolder } from './People';
import own from './RoomBoard.module.css';

export type RoomCardProps = {
  readonly box: CardBox;
  /** Of its pile: cards are placed from there. */
  readonly origin: Point;
  readonly colour: PileColour | null;
  /** The keyboard comes in here. */
  readonly isEntrance: boolean;
  readonly place: number;
  readonly count: number;
  readonly isFar: boolean;
  readonly onPress: (target: { readonly type: 'card'; readonly id: CardBox['card']['id'] }) => void;
};

/** A card on the room screen. Who has it in the hand stands beside it; until it is put down it stays with them. */
export const RoomCard = memo((props: RoomCardProps) => {
  const { box, origin, colour, isEntrance, place, count, isFar, onPress } = props;
  const { card, rect } = box;
  const holder = useHandsState(({ hands }) => holderOf(hands, { type: 'card', id: card.id }));
  const isCarried = useHandsState(({ hands }) =>
    [...hands.carried.values()].some(({ what }) => what.id === card.id),
  );
  const isOver = useHandsState(({ over }) =>
    [...over.values()].some((landing) => landing.type === 'card' && landing.id === card.id),
  );
  const isPicked = holder !== null && !isCarried;
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
        aria-pressed={holder !== null}
        tabIndex={isEntrance ? 0 : -1}
        onClick={(event) => event.detail === 0 && onPress({ type: 'card', id: card.id })}
        onFocus={() => stand(cardSpot(card.id))}
        className={clsx(
          styles['card'],
          isPicked && own['picked'],
          isCarried && styles['away'],
          isOver && own['over'],
        )}
      >
        <CardFace card={card} isPicked={false} isFar={isFar} pictureFrom="screen.picture" />
        {holder !== null && <HeldBy hand={holder.hand} />}
      </button>
      {isPicked && <HolderMark holder={holder} isStill />}
    </li>
  );
});

const HeldBy = ({ hand }: Parameters<typeof useHolder>[0]) => {
  const t = useT();
  const person = useHolder({ hand });
  return (
    <VisuallyHidden>
      {person === null ? t('sort.pickedUp') : t('sort.room.heldBy', { name: person.pseudonym })}
    </VisuallyHidden>
  );
};
