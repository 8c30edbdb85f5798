import type { PileWithCards, SortView } from '@shared/contract/sort';
import type { PileId } from '@shared/ids';
import type { Translate } from '@shared/language/translate';
import { clsx } from 'clsx';
import { useMemo } from 'react';
import { Menu, MenuItem, Popover } from 'react-aria-components';
import { useT } from '../../ui/language';
import styles from './PileMenu.module.css';
import { useSaySelection } from './pressing';
import { type SortActions, useSortActions } from './SortActions';
import { closeMenu, type OpenMenu, openDialog, pickUp, rename, useSortState } from './sortState';

/** What you can do with a pile. One menu for all piles, beside what opened it. */
export const PileMenu = ({ view }: { readonly view: SortView }) => {
  const menu = useSortState((state) => state.menu);
  return menu === null ? null : <OpenPileMenu view={view} menu={menu} />;
};

const OpenPileMenu = ({ view, menu }: { readonly view: SortView; readonly menu: OpenMenu }) => {
  const t = useT();
  const actions = useSortActions();
  const saySelection = useSaySelection();
  const anchor = useMemo(() => ({ current: menu.anchor }), [menu.anchor]);
  const pile = view.piles.find(({ id }) => id === menu.id) ?? null;
  const pickAll = () => {
    pickUp((pile?.cards ?? view.loose).map(({ id }) => id));
    saySelection();
  };
  const items =
    pile === null ? looseItems(t, view, pickAll) : pileItems({ t, view, pile, menu, actions, pickAll });
  return (
    <Popover
      isOpen
      onOpenChange={(open) => {
        if (!open) closeMenu();
      }}
      triggerRef={anchor}
      placement="bottom end"
      className={styles['popover'] ?? ''}
    >
      <Menu
        aria-label={pile === null ? t('sort.menu.ofLoose') : t('sort.menu.of', { name: pile.name })}
        autoFocus="first"
        onClose={closeMenu}
        className={styles['menu'] ?? ''}
      >
        {items.map(({ id, label, act, isDanger }) => (
          <MenuItem
            key={id}
            id={id}
            textValue={label}
            onAction={act}
            className={clsx(styles['item'], isDanger && styles['danger'])}
          >
            {label}
          </MenuItem>
        ))}
      </Menu>
    </Popover>
  );
};

type Item = {
  readonly id: string;
  readonly label: string;
  readonly act: () => void;
  readonly isDanger?: true;
};

const looseItems = (t: Translate, view: SortView, pickAll: () => void): readonly Item[] =>
  view.loose.length === 0
    ? [
        {
          id: 'newPile',
          label: t('sort.bar.newPile'),
          act: () => openDialog({ type: 'newPile', name: '', ids: [] }),
        },
      ]
    : [{ id: 'pickAll', label: t('sort.menu.pickAllLoose'), act: pickAll }];

type PileItemsOf = {
  readonly t: Translate;
  readonly view: SortView;
  readonly pile: PileWithCards;
  readonly menu: OpenMenu;
  readonly actions: SortActions;
  readonly pickAll: () => void;
};

const pileItems = ({ t, view, pile, menu, actions, pickAll }: PileItemsOf): readonly Item[] => {
  const { id, name } = pile;
  const { selection } = useSortState.getState();
  const isFirst = view.piles[0]?.id === id;
  const isLast = view.piles.at(-1)?.id === id;
  const items: readonly (Item | false)[] = [
    selection.length > 0 && {
      id: 'putHere',
      label: t('sort.menu.putHere'),
      act: () => void actions.put(selection, id),
    },
    { id: 'rename', label: t('sort.menu.rename'), act: () => rename(id, menu.side) },
    pile.cards.length > 0 && { id: 'pickAll', label: t('sort.menu.pickAll'), act: pickAll },
    { id: 'look', label: t('sort.menu.look'), act: () => openDialog({ type: 'look', id }) },
    view.piles.length > 1 && {
      id: 'merge',
      label: t('sort.menu.merge'),
      act: () => openDialog({ type: 'merge', id }),
    },
    ...pile.merged.map((part) => unmergeItem(t, part, actions)),
    !isFirst && {
      id: 'earlier',
      label: t('sort.menu.earlier'),
      act: () => void actions.shiftPile(id, 'earlier'),
    },
    !isLast && { id: 'later', label: t('sort.menu.later'), act: () => void actions.shiftPile(id, 'later') },
    pile.x !== null && {
      id: 'backInRow',
      label: t('sort.menu.backInRow'),
      act: () => void actions.placePile(id, null),
    },
    {
      id: 'remove',
      label: t('sort.menu.remove', { name }),
      act: () => void actions.removePile(id),
      isDanger: true,
    },
  ];
  return items.filter((item) => item !== false);
};

const unmergeItem = (
  t: Translate,
  part: { readonly id: PileId; readonly name: string },
  actions: SortActions,
): Item => ({
  id: `unmerge-${part.id}`,
  label: t('sort.menu.unmerge', { name: part.name }),
  act: () => void actions.unmerge(part.id),
});
