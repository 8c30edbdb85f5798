import { type ActionId, actionOf } from '@shared/actions';
import type { SortView } from '@shared/contract/sort';
import type { FragmentId } from '@shared/ids';
import { toId } from '@shared/ids';
import type { KeyboardEvent } from 'react';
import type { SpotKey } from '../../sorting/spots';
import { useSaySelection } from './pressing';
import { useSortActions } from './SortActions';
import { openDialog, openMenu, pickUp, rename, type Side, showSpot, useSortState } from './sortState';

/**
 * Keys that list and board share. `next` is the spot that an arrow leads to, or null. Enter and the space bar are the
 * buttons' own.
 */
export const useSortKeys = (
  view: SortView,
  side: Side,
): ((event: KeyboardEvent<HTMLElement>, next: SpotKey | null) => void) => {
  const saySelection = useSaySelection();
  const { step } = useSortActions();
  return (event, next) => {
    const state = useSortState.getState();
    const pile = pileAt(view, state.current);
    const asked = actionOf(event, ['sortRoom']);
    const stepping = asked === null ? null : (steps.get(asked) ?? null);
    const take = (act: () => void): void => {
      event.preventDefault();
      act();
    };
    if (next !== null) {
      return take(() => {
        // With Shift the arrows pick up along the way.
        if (event.shiftKey) pickUp([cardAt(state.current), cardAt(next)].filter((id) => id !== null));
        showSpot(next);
        if (event.shiftKey) saySelection();
      });
    }
    if (stepping !== null) {
      const own = cardAt(state.current);
      const ids = state.selection.length > 0 ? state.selection : own === null ? [] : [own];
      return take(() => void step(ids, stepping));
    }
    if (event.key === 'a' && (event.ctrlKey || event.metaKey)) {
      return take(() => {
        pickUp((pile?.cards ?? view.loose).map(({ id }) => id));
        saySelection();
      });
    }
    if (asked === 'sortPutWith' && state.selection.length > 0) {
      return take(() => openDialog({ type: 'putWith' }));
    }
    if (asked === 'sortRename' && pile !== null) return take(() => rename(pile.id, side));
    if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) {
      return take(() => openMenuAt(state.current, pile?.id ?? null, side, event.target));
    }
  };
};

const steps: ReadonlyMap<ActionId, 'earlier' | 'later'> = new Map([
  ['sortEarlier', 'earlier'],
  ['sortLater', 'later'],
]);

const cardAt = (spot: SpotKey | null): FragmentId | null =>
  spot?.startsWith('card:') ? toId<'fragment'>(spot.slice('card:'.length)) : null;

/** The pile of the spot: itself, or the one that the card lies in. */
const pileAt = (view: SortView, spot: SpotKey | null) => {
  const card = cardAt(spot);
  return (
    view.piles.find((pile) =>
      card === null ? spot === `pile:${pile.id}` : pile.cards.some(({ id }) => id === card),
    ) ?? null
  );
};

const openMenuAt = (
  spot: SpotKey | null,
  id: Parameters<typeof openMenu>[0]['id'],
  side: Side,
  target: EventTarget,
): void => {
  const card = cardAt(spot);
  if (card !== null) openDialog({ type: 'card', id: card });
  else if (target instanceof HTMLElement) openMenu({ id, side, anchor: target });
};
