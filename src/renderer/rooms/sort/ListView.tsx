import type { SortView } from '@shared/contract/sort';
import { PanelLeftClose } from 'lucide-react';
import { type KeyboardEvent, useMemo } from 'react';
import { cardSpot, pileSpot, type SpotKey } from '../../sorting/spots';
import { IconButton } from '../../ui/IconButton';
import { useT } from '../../ui/language';
import { ListGroup } from './ListGroup';
import styles from './ListView.module.css';
import { useSortState } from './sortState';
import { useShowInList } from './useShowInList';
import { useSortKeys } from './useSortKeys';

export type ListViewProps = { readonly view: SortView; readonly onHide: () => void };

/** The same piles and cards as the board, as a list: for reading, for keys, for a screen reader. */
export const ListView = ({ view, onHide }: ListViewProps) => {
  const t = useT();
  const sortKeys = useSortKeys(view, 'list');
  const current = useSortState((state) => state.current);
  // An attribute for the style sheet: with two thousand rows none of them is drawn again for a tap.
  const isHolding = useSortState(({ selection }) => selection.length > 0);
  const spots = useMemo(() => spotsOf(view), [view]);
  const entrance = current !== null && spots.includes(current) ? current : (spots[0] ?? null);
  useShowInList();
  const keys = (event: KeyboardEvent<HTMLElement>) => {
    const isPlain = !event.altKey && !event.ctrlKey && !event.metaKey;
    sortKeys(event, isPlain && isSpot(event.target) ? nextSpot(spots, entrance, event.key) : null);
  };
  return (
    <section
      aria-labelledby="sort-list"
      aria-describedby="sort-hint"
      data-side="list"
      data-holding={isHolding || undefined}
      onKeyDown={keys}
      className={styles['list']}
    >
      <div className={styles['head']}>
        <h2 id="sort-list" className={styles['title']}>
          {t('sort.list')}
        </h2>
        <span className={styles['hide']}>
          <IconButton label={t('sort.hideList')} icon={<PanelLeftClose />} onPress={onHide} />
        </span>
      </div>
      {view.piles.map((pile) => (
        <ListGroup
          key={pile.id}
          pile={pile}
          cards={pile.cards}
          theme={view.themes.find(({ id }) => id === pile.themeId) ?? null}
          entrance={entrance}
        />
      ))}
      {(view.loose.length > 0 || view.piles.length > 0) && (
        <ListGroup pile={null} cards={view.loose} theme={null} entrance={entrance} />
      )}
    </section>
  );
};

const isSpot = (target: EventTarget): boolean =>
  target instanceof HTMLElement && target.dataset['spot'] !== undefined;

const spotsOf = (view: SortView): readonly SpotKey[] => [
  ...view.piles.flatMap(({ id, cards }) => [pileSpot(id), ...cards.map((card) => cardSpot(card.id))]),
  pileSpot(null),
  ...view.loose.map((card) => cardSpot(card.id)),
];

const nextSpot = (spots: readonly SpotKey[], current: SpotKey | null, key: string): SpotKey | null => {
  const at = current === null ? -1 : spots.indexOf(current);
  switch (key) {
    case 'ArrowDown':
      return spots[at + 1] ?? null;
    case 'ArrowUp':
      return spots[at - 1] ?? null;
    case 'Home':
      return spots[0] ?? null;
    case 'End':
      return spots.at(-1) ?? null;
    default:
      return null;
  }
};
