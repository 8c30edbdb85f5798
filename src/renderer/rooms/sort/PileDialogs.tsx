import type { PileWithCards, SortView } from '@shared/contract/sort';
import { findPiles } from '@shared/domain/board/findCards';
import { cleanLine } from '@shared/domain/cleanText';
import { titleLimit } from '@shared/domain/limits';
import { type PileId, toId } from '@shared/ids';
import { Dialog } from '../../ui/Dialog';
import { useT } from '../../ui/language';
import { Chooser, type Option } from './Chooser';
import styles from './Dialogs.module.css';
import { PileSwatch } from './PileSwatch';
import { useSortActions } from './SortActions';
import { closeDialog, openDialog, useSortState } from './sortState';

const nowhere = 'nowhere';
const newPile = 'new';

/** "Leg bij…": where the cards in the hand go. */
export const PutWithDialog = ({ view }: { readonly view: SortView }) => {
  const t = useT();
  const { put, takeOut } = useSortActions();
  const choose = (id: string, typed: string) => {
    const { selection } = useSortState.getState();
    if (id === newPile)
      return openDialog({ type: 'newPile', name: cleanLine(typed, titleLimit), ids: selection });
    closeDialog();
    void (id === nowhere ? takeOut(selection) : put(selection, toId<'pile'>(id)));
  };
  const optionsFor = (typed: string): readonly Option[] => {
    const name = cleanLine(typed, titleLimit);
    const label = t('sort.choose.makeNew', { name });
    return [
      ...findPiles(view.piles, typed).map(pileToOption),
      ...(name === '' ? [{ id: nowhere, name: t('sort.loose'), content: <LooseOption /> }] : []),
      ...(name === '' ? [] : [{ id: newPile, name: label, content: label }]),
    ];
  };
  return (
    <Dialog title={t('sort.choose.putTitle')} open onClose={closeDialog} size="s">
      <Chooser
        searchLabel={t('sort.choose.search')}
        listLabel={t('sort.choose.piles')}
        optionsFor={optionsFor}
        empty={() => t('sort.choose.none')}
        onChoose={choose}
      />
    </Dialog>
  );
};

/** "Voeg samen met…": which pile this one goes into. */
export const MergeDialog = ({ view, id }: { readonly view: SortView; readonly id: PileId }) => {
  const t = useT();
  const { merge } = useSortActions();
  const pile = view.piles.find((candidate) => candidate.id === id);
  const others = view.piles.filter((candidate) => candidate.id !== id);
  return (
    <Dialog
      title={t('sort.choose.mergeTitle', { name: pile?.name ?? '' })}
      open
      onClose={closeDialog}
      size="s"
    >
      <Chooser
        searchLabel={t('sort.choose.search')}
        listLabel={t('sort.choose.piles')}
        optionsFor={(typed) => findPiles(others, typed).map(pileToOption)}
        empty={() => t('sort.choose.none')}
        onChoose={(into) => {
          closeDialog();
          void merge(id, toId<'pile'>(into));
        }}
      />
    </Dialog>
  );
};

const pileToOption = (pile: PileWithCards): Option => ({
  id: pile.id,
  name: pile.name,
  content: (
    <>
      <PileSwatch colour={pile.colour} />
      <span dir="auto" className={styles['optionName']}>
        {pile.name}
      </span>
    </>
  ),
});

const LooseOption = () => {
  const t = useT();
  return (
    <>
      <PileSwatch colour={null} />
      <span className={styles['optionName']}>{t('sort.loose')}</span>
    </>
  );
};
