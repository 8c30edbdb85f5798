import { Fragment, type ReactNode } from 'react';
import { useT } from '../ui/language';
import styles from './Pile.module.css';
import type { CardPlace } from './PlacedCard';
import { cardSpot } from './spots';
import type { DrawnGroup } from './useDrawnGroups';

export type GroupCardsProps = Omit<DrawnGroup, 'box'> & {
  readonly group: DrawnGroup['box'];
  readonly isFar: boolean;
  readonly card: (place: CardPlace) => ReactNode;
};

/** The cards of a pile under its name, as a list. From far away the name lies over them, large. */
export const GroupCards = (props: GroupCardsProps) => {
  const { group, boxes, count, placeOf, entrance, isBare, isFar, card } = props;
  const t = useT();
  const { rect, pile } = group;
  return (
    <>
      {count === 0 && <p className={styles['hint']}>{t('sort.emptyPile')}</p>}
      <ul>
        {boxes.map((box) => (
          <Fragment key={box.card.id}>
            {card({
              box,
              origin: rect,
              colour: pile?.colour ?? null,
              isEntrance: entrance === cardSpot(box.card.id),
              place: placeOf(box),
              count,
              isFar,
            })}
          </Fragment>
        ))}
      </ul>
      {isFar && !isBare && (
        <p aria-hidden="true" dir="auto" className={styles['farName']}>
          {pile?.name ?? t('sort.loose')}
        </p>
      )}
    </>
  );
};
