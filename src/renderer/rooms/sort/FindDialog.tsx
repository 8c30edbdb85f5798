import type { SortView } from '@shared/contract/sort';
import { faceOf } from '@shared/domain/board/cardSize';
import { type FoundCard, findCards } from '@shared/domain/board/findCards';
import { toId } from '@shared/ids';
import { useState } from 'react';
import { Dialog } from '../../ui/Dialog';
import { useT } from '../../ui/language';
import { Chooser, type Option } from './Chooser';
import styles from './Dialogs.module.css';
import { PileSwatch } from './PileSwatch';
import { useSortActions } from './SortActions';
import { closeDialog } from './sortState';

const most = 50;

/** Find a card while sorting: type, choose, and it is shown where it lies. */
export const FindDialog = ({ view }: { readonly view: SortView }) => {
  const t = useT();
  const { goToCard } = useSortActions();
  const [isMore, setMore] = useState(false);
  const optionsFor = (typed: string): readonly Option[] => {
    const found = findCards(view, typed);
    if (found.length > most !== isMore) setMore(found.length > most);
    return found.slice(0, most).map((card) => ({
      id: card.card.id,
      name: faceOf(card.card).words || t('sort.pictureOf', { name: card.card.pseudonym }),
      content: <Found {...card} />,
    }));
  };
  const choose = (id: string) => {
    closeDialog();
    // The dialog gives the focus back first; then the card takes it.
    setTimeout(() => goToCard(toId<'fragment'>(id)), 0);
  };
  return (
    <Dialog title={t('sort.find.title')} open onClose={closeDialog}>
      <Chooser
        searchLabel={t('sort.find.search')}
        listLabel={t('sort.find.results')}
        optionsFor={optionsFor}
        empty={(typed) => (typed.trim() === '' ? t('sort.find.start') : t('sort.find.none'))}
        onChoose={choose}
      />
      {isMore && <p className={styles['hint']}>{t('sort.find.more')}</p>}
    </Dialog>
  );
};

const Found = ({ card, pile }: FoundCard) => {
  const t = useT();
  const face = faceOf(card);
  const teller = card.pseudonym === '' ? t('sort.unknown') : card.pseudonym;
  return (
    <>
      <PileSwatch colour={pile?.colour ?? null} />
      <span className={styles['found']}>
        {face.words === '' ? (
          <span>{t('sort.pictureOf', { name: teller })}</span>
        ) : (
          <span dir="auto" className={styles['foundWords']}>
            {face.words}
          </span>
        )}
        <span className={styles['hint']}>
          {teller} · {pile?.name ?? t('sort.loose')}
        </span>
      </span>
    </>
  );
};
