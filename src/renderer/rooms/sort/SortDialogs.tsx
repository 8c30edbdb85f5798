import type { SortView } from '@shared/contract/sort';
import { assertNever } from '@shared/result';
import { CardDialog } from './CardDialog';
import { FindDialog } from './FindDialog';
import { NewPileDialog } from './NewPileDialog';
import { MergeDialog, PutWithDialog } from './PileDialogs';
import { PileLookDialog } from './PileLookDialog';
import { useSortState } from './sortState';

/** The one dialog of this room that is open, if any. */
export const SortDialogs = ({ view }: { readonly view: SortView }) => {
  const dialog = useSortState((state) => state.dialog);
  if (dialog === null) return null;
  switch (dialog.type) {
    case 'putWith':
      return <PutWithDialog view={view} />;
    case 'newPile':
      return <NewPileDialog view={view} name={dialog.name} ids={dialog.ids} />;
    case 'merge':
      return <MergeDialog view={view} id={dialog.id} />;
    case 'look':
      return <PileLookDialog view={view} id={dialog.id} />;
    case 'card':
      return <CardDialog view={view} id={dialog.id} />;
    case 'find':
      return <FindDialog view={view} />;
    default:
      return assertNever(dialog);
  }
};
