import type { PressTarget } from '@shared/domain/board/gestures';
import { clsx } from 'clsx';
import { memo, useId } from 'react';
import { GroupCards } from '../../../sorting/GroupCards';
import styles from '../../../sorting/Pile.module.css';
import { pileSpot } from '../../../sorting/spots';
import type { DrawnGroup } from '../../../sorting/useDrawnGroups';
import { useT } from '../../../ui/language';
import { VisuallyHidden } from '../../../ui/VisuallyHidden';
import { stand, useHandsState } from './handsState';
import own from './RoomBoard.module.css';
import { RoomCard } from './RoomCard';

export type RoomPileProps = Omit<DrawnGroup, 'box'> & {
  readonly group: DrawnGroup['box'];
  readonly isFar: boolean;
  readonly onPress: (target: PressTarget) => void;
};

/** A pile on the room screen: its name (a tap with an empty hand lets you change it) and its cards. */
export const RoomPile = memo(({ onPress, ...cards }: RoomPileProps) => {
  const { group, entrance, isBare, isFar } = cards;
  const t = useT();
  const titleId = useId();
  const { rect, pile, id } = group;
  const isOver = useHandsState(({ over }) =>
    [...over.values()].some((landing) =>
      id === null ? landing.type === 'loose' : landing.type === 'pile' && landing.id === id,
    ),
  );
  const isCarried = useHandsState(({ hands }) =>
    [...hands.carried.values()].some(({ what }) => what.type === 'pile' && what.id === id),
  );
  return (
    <section
      aria-labelledby={titleId}
      data-pile={pile?.colour}
      data-group={id ?? 'loose'}
      className={clsx(
        styles['group'],
        pile === null && styles['loose'],
        isBare && styles['bare'],
        isOver && styles['over'],
        isCarried && styles['away'],
      )}
      style={{ width: rect.width, height: rect.height, translate: `${rect.x}px ${rect.y}px` }}
    >
      {isBare ? (
        <VisuallyHidden>
          <h3 id={titleId}>{t('sort.loose')}</h3>
        </VisuallyHidden>
      ) : (
        <div className={styles['head']} style={{ height: group.headerHeight }}>
          <h3 id={titleId} className={clsx(styles['title'], isFar && own['unread'])}>
            <button
              type="button"
              data-spot={pileSpot(id)}
              data-title
              tabIndex={entrance === pileSpot(id) ? 0 : -1}
              onClick={(event) =>
                event.detail === 0 && onPress(id === null ? { type: 'pile', id } : { type: 'pileTitle', id })
              }
              onFocus={() => stand(pileSpot(id))}
              dir="auto"
              className={clsx(styles['titleButton'], own['title'])}
            >
              {pile?.name ?? t('sort.loose')}
            </button>
          </h3>
          {pile !== null && pile.merged.length > 0 && <MergedNames merged={pile.merged} />}
        </div>
      )}
      <GroupCards {...cards} card={(place) => <RoomCard {...place} onPress={onPress} />} />
    </section>
  );
});

type Merged = { readonly merged: readonly { readonly id: string; readonly name: string }[] };

const MergedNames = ({ merged }: Merged) => {
  const t = useT();
  return (
    <p className={own['merged']}>{merged.map(({ name }) => t('sort.pile.with', { name })).join(' · ')}</p>
  );
};
