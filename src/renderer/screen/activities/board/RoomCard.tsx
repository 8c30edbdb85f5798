import type { CardBox } from '@shared/domain/board/groupLayout';
import { holderOf } from '@shared/domain/board/handsOnBoard';
import { clsx } from 'clsx';
import { memo } from 'react';
import { CardFace } from '../../../sorting/CardFace';
import styles from '../../../sorting/Pile.module.css';
import { type CardPlace, PlacedCard } from '../../../sorting/PlacedCard';
import { cardSpot } from '../../../sorting/spots';
import { useT } from '../../../ui/language';
import { VisuallyHidden } from '../../../ui/VisuallyHidden';
import { stand, useHandsState } from './handsState';
import { HolderMark, useHolder } from './People';
import own from './RoomBoard.module.css';

export type RoomCardProps = CardPlace & {
  readonly onPress: (target: { readonly type: 'card'; readonly id: CardBox['card']['id'] }) => void;
};

/** A card on the room screen. Who has it in the hand stands beside it; until it is put down it stays with them. */
export const RoomCard = memo(({ isFar, onPress, ...where }: RoomCardProps) => {
  const { card } = where.box;
  const holder = useHandsState(({ hands }) => holderOf(hands, { type: 'card', id: card.id }));
  const isCarried = useHandsState(({ hands }) =>
    [...hands.carried.values()].some(({ what }) => what.id === card.id),
  );
  const isOver = useHandsState(({ over }) =>
    [...over.values()].some((landing) => landing.type === 'card' && landing.id === card.id),
  );
  const isPicked = holder !== null && !isCarried;
  return (
    <PlacedCard
      {...where}
      isHeld={holder !== null}
      onKeyPress={() => onPress({ type: 'card', id: card.id })}
      onFocus={() => stand(cardSpot(card.id))}
      className={clsx(
        styles['card'],
        isPicked && own['picked'],
        isCarried && styles['away'],
        isOver && own['over'],
      )}
      beside={isPicked && <HolderMark holder={holder} isStill />}
    >
      <CardFace card={card} isPicked={false} isFar={isFar} pictureFrom="screen.picture" />
      {holder !== null && <HeldBy hand={holder.hand} />}
    </PlacedCard>
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
