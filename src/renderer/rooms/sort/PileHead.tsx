import type { GroupBox } from '@shared/domain/board/boardLayout';
import { groupMeasures } from '@shared/domain/board/groupLayout';
import type { Theme } from '@shared/domain/workshop';
import { Ellipsis } from 'lucide-react';
import styles from '../../sorting/Pile.module.css';
import { pileSpot } from '../../sorting/spots';
import { Button } from '../../ui/Button';
import { useT } from '../../ui/language';
import { VisuallyHidden } from '../../ui/VisuallyHidden';
import { MenuButton } from './MenuButton';
import { PileName } from './PileName';
import { isKeyPress } from './pressing';
import { useSortActions } from './SortActions';
import { stand, useSortState } from './sortState';
import { usePressPile } from './usePressPile';

export type PileHeadProps = {
  readonly group: GroupBox;
  readonly titleId: string;
  readonly theme: Theme | null;
  readonly isEntrance: boolean;
  readonly isBare: boolean;
};

/** The name of a pile (a button that takes the cards in the hand), its theme, and the piles that lie merged in it. */
export const PileHead = ({ group, titleId, theme, isEntrance, isBare }: PileHeadProps) => {
  const t = useT();
  const pressPile = usePressPile('board');
  const isRenaming = useSortState(
    ({ renaming }) => renaming !== null && renaming.id === group.id && renaming.side === 'board',
  );
  if (isBare) {
    return (
      <VisuallyHidden>
        <h3 id={titleId}>{t('sort.loose')}</h3>
      </VisuallyHidden>
    );
  }
  const { pile } = group;
  return (
    <div className={styles['head']} style={{ height: group.headerHeight }}>
      <div className={styles['titleLine']}>
        <h3 id={titleId} className={styles['title']}>
          {pile !== null && isRenaming ? (
            <PileName pile={pile} />
          ) : (
            <button
              type="button"
              data-spot={pileSpot(group.id)}
              data-title
              tabIndex={isEntrance ? 0 : -1}
              onClick={(event) => isKeyPress(event) && pressPile(group.id, event.currentTarget)}
              onFocus={() => stand(pileSpot(group.id), 'board')}
              dir="auto"
              className={styles['titleButton']}
            >
              {pile?.name ?? t('sort.loose')}
            </button>
          )}
        </h3>
        <MenuButton id={group.id} name={pile?.name ?? t('sort.loose')} side="board" icon={<Ellipsis />} />
      </div>
      {theme !== null && <p className={styles['theme']}>{t('sort.pile.themeIs', { name: theme.name })}</p>}
      {pile !== null && <MergedPiles merged={pile.merged} />}
    </div>
  );
};

const MergedPiles = ({ merged }: Pick<NonNullable<GroupBox['pile']>, 'merged'>) => {
  const t = useT();
  const { unmerge } = useSortActions();
  const most = groupMeasures.maxMergedRows;
  const visible = merged.length > most ? merged.slice(0, most - 1) : merged;
  const rest = merged.length - visible.length;
  return (
    <>
      {visible.map(({ id, name }) => (
        <p key={id} className={styles['merged']}>
          <span className={styles['mergedName']}>{t('sort.pile.with', { name })}</span>
          <span data-own-press>
            <Button
              size="s"
              kind="quiet"
              label={t('sort.pile.takeApartLabel', { name })}
              onPress={() => void unmerge(id)}
            >
              {t('sort.pile.takeApart')}
            </Button>
          </span>
        </p>
      ))}
      {rest > 0 && <p className={styles['merged']}>{t('sort.pile.moreMerged', { count: rest })}</p>}
    </>
  );
};
