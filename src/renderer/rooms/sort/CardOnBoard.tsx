import { clsx } from 'clsx';
import { type MouseEvent, memo } from 'react';
import { CardFace } from '../../sorting/CardFace';
import styles from '../../sorting/Pile.module.css';
import { type CardPlace, PlacedCard } from '../../sorting/PlacedCard';
import { cardSpot } from '../../sorting/spots';
import { useToggleCard } from './pressing';
import { openDialog, stand, useSortState } from './sortState';

/** A card on the board: a button that picks it up. Taps come from the board itself, several hands at once. */
export const CardOnBoard = memo(({ isFar, ...where }: CardPlace) => {
  const { card } = where.box;
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
    <PlacedCard
      {...where}
      isHeld={isPicked}
      onKeyPress={() => toggleCard(card.id)}
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
    </PlacedCard>
  );
});
