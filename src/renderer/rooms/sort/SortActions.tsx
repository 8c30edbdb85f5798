import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { ShownSort } from '../../sorting/useSortView';
import { type CardActions, createCardActions } from './cardActions';
import { createPileActions, type PileActions } from './pileActions';
import { useSortTools } from './sortTools';

export type SortActions = CardActions & PileActions;

const ActionsContext = createContext<SortActions | null>(null);

/** Gives everything inside what can be done to cards and piles. */
export const SortActionsProvider = ({ shown, children }: { shown: ShownSort; children: ReactNode }) => {
  const tools = useSortTools(shown);
  const actions = useMemo(() => ({ ...createCardActions(tools), ...createPileActions(tools) }), [tools]);
  return <ActionsContext value={actions}>{children}</ActionsContext>;
};

export const useSortActions = (): SortActions => {
  const actions = useContext(ActionsContext);
  if (actions === null) throw new Error('There is no SortActionsProvider around this.');
  return actions;
};
