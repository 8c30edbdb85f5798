import type { SortView } from '@shared/contract/sort';
import { stepWithinPile } from '@shared/domain/board/moves';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { Button } from '../../ui/Button';
import { IconButton } from '../../ui/IconButton';
import { useT } from '../../ui/language';
import styles from './ActionBar.module.css';
import { useSaySelection } from './pressing';
import { useSortActions } from './SortActions';
import { openDialog, putBack, showSpot, useSortState } from './sortState';

/** What you can do with the cards in the hand. There only while there are any. */
export const ActionBar = ({ view }: { readonly view: SortView }) => {
  const t = useT();
  const { takeOut, step } = useSortActions();
  const saySelection = useSaySelection();
  const selection = useSortState((state) => state.selection);
  const current = useSortState((state) => state.current);
  const [first] = selection;
  if (first === undefined) return null;
  const isInPile = view.piles.some((pile) => pile.cards.some(({ id }) => selection.includes(id)));
  const canGo = (direction: 'earlier' | 'later') => stepWithinPile(view, selection, direction) !== null;
  const letGo = () => {
    putBack();
    saySelection();
    if (current !== null) showSpot(current, 'stay');
  };
  return (
    <div role="toolbar" aria-label={t('sort.bar.label')} className={styles['bar']}>
      {selection.length > 1 && (
        <p className={styles['count']}>{t('sort.bar.picked', { count: selection.length })}</p>
      )}
      <Button onPress={() => openDialog({ type: 'putWith' })}>{t('sort.bar.putWith')}</Button>
      <Button onPress={() => openDialog({ type: 'newPile', name: '', ids: selection })}>
        {t('sort.bar.newPile')}
      </Button>
      {isInPile && <Button onPress={() => void takeOut(selection)}>{t('sort.bar.takeOut')}</Button>}
      <Button onPress={letGo}>{t('sort.bar.putBack')}</Button>
      {selection.length === 1 && (
        <Button onPress={() => openDialog({ type: 'card', id: first })}>{t('sort.bar.look')}</Button>
      )}
      {(canGo('earlier') || canGo('later')) && (
        <>
          <IconButton
            kind="plain"
            label={t('sort.bar.earlier')}
            icon={<ArrowUp />}
            disabled={!canGo('earlier')}
            onPress={() => void step(selection, 'earlier')}
          />
          <IconButton
            kind="plain"
            label={t('sort.bar.later')}
            icon={<ArrowDown />}
            disabled={!canGo('later')}
            onPress={() => void step(selection, 'later')}
          />
        </>
      )}
    </div>
  );
};
