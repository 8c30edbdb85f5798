import type { Card, PileWithCards } from '@shared/contract/sort';
import type { Theme } from '@shared/domain/workshop';
import { Ellipsis } from 'lucide-react';
import { memo, useId } from 'react';
import { cardSpot, pileSpot, type SpotKey } from '../../sorting/spots';
import { Chip } from '../../ui/Chip';
import { useT } from '../../ui/language';
import { ListCard } from './ListCard';
import styles from './ListView.module.css';
import { MenuButton } from './MenuButton';
import { PileName } from './PileName';
import { PileSwatch } from './PileSwatch';
import { stand, useSortState } from './sortState';
import { usePressPile } from './usePressPile';

export type ListGroupProps = {
  /** Null: the loose cards. */
  readonly pile: PileWithCards | null;
  readonly cards: readonly Card[];
  readonly theme: Theme | null;
  readonly entrance: SpotKey | null;
};

/** A pile in the list: its name takes the cards in the hand. */
export const ListGroup = ({ entrance, ...group }: ListGroupProps) => (
  <GroupOfCards {...group} entrance={entranceIn(group, entrance)} />
);

const GroupOfCards = memo(({ pile, cards, theme, entrance }: ListGroupProps) => {
  const t = useT();
  const titleId = useId();
  const pressPile = usePressPile('list');
  const id = pile?.id ?? null;
  const name = pile?.name ?? t('sort.loose');
  const isRenaming = useSortState(
    ({ renaming }) => renaming !== null && renaming.id === id && renaming.side === 'list',
  );
  return (
    // A group, no landmark: the same piles are the landmarks of the board.
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields
    <div role="group" aria-labelledby={titleId} data-group={id ?? 'loose'} className={styles['group']}>
      <div className={styles['groupHead']}>
        <PileSwatch colour={pile?.colour ?? null} />
        <h3 id={titleId} className={styles['name']}>
          {pile !== null && isRenaming ? (
            <PileName pile={pile} />
          ) : (
            <button
              type="button"
              data-spot={pileSpot(id)}
              tabIndex={entrance === pileSpot(id) ? 0 : -1}
              onClick={(event) => pressPile(id, event.currentTarget)}
              onFocus={() => stand(pileSpot(id), 'list')}
              dir="auto"
              className={styles['nameButton']}
            >
              {name}
            </button>
          )}
        </h3>
        {pile === null && cards.length > 0 && <Chip>{cards.length}</Chip>}
        <MenuButton id={id} name={name} side="list" icon={<Ellipsis />} />
      </div>
      {theme !== null && <p className={styles['theme']}>{t('sort.pile.themeIs', { name: theme.name })}</p>}
      {pile?.merged.map((part) => (
        <p key={part.id} className={styles['theme']}>
          {t('sort.pile.with', { name: part.name })}
        </p>
      ))}
      <ul>
        {cards.map((card) => (
          <ListCard key={card.id} card={card} isEntrance={entrance === cardSpot(card.id)} />
        ))}
      </ul>
    </div>
  );
});

/** Only the group that holds the entrance hears of it: the others need not be drawn again. */
const entranceIn = (
  group: Pick<ListGroupProps, 'pile' | 'cards'>,
  entrance: SpotKey | null,
): SpotKey | null => {
  if (entrance === null || entrance === pileSpot(group.pile?.id ?? null)) return entrance;
  return group.cards.some(({ id }) => cardSpot(id) === entrance) ? entrance : null;
};
