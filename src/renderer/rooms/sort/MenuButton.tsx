import type { PileId } from '@shared/ids';
import type { ReactNode } from 'react';
import { useT } from '../../ui/language';
import styles from './MenuButton.module.css';
import { openMenu, type Side, useSortState } from './sortState';

export type MenuButtonProps = {
  readonly id: PileId | null;
  readonly name: string;
  readonly side: Side;
  readonly icon: ReactNode;
};

/**
 * Opens the menu of a pile. Not a stop for the Tab key: with forty piles that would be forty more. The name of the pile
 * opens the same menu, and so does the menu key.
 */
export const MenuButton = ({ id, name, side, icon }: MenuButtonProps) => {
  const t = useT();
  const isOpen = useSortState(({ menu }) => menu !== null && menu.id === id && menu.side === side);
  const label = id === null ? t('sort.menu.ofLoose') : t('sort.menu.of', { name });
  return (
    <button
      type="button"
      data-own-press
      tabIndex={-1}
      aria-haspopup="menu"
      aria-expanded={isOpen}
      aria-label={label}
      title={label}
      onClick={(event) => openMenu({ id, side, anchor: event.currentTarget })}
      className={styles['button']}
    >
      <span aria-hidden="true">{icon}</span>
    </button>
  );
};
