import type { PileWithCards } from '@shared/contract/sort';
import { cleanLine } from '@shared/domain/cleanText';
import { titleLimit } from '@shared/domain/limits';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { pileSpot } from '../../sorting/spots';
import { useT } from '../../ui/language';
import { useDraft } from '../../ui/useDraft';
import styles from './PileName.module.css';
import { useSortActions } from './SortActions';
import { follow, stopRenaming } from './sortState';

/** The name of a pile while it is typed, on its own place. Enter or leaving keeps it, Escape goes back. */
export const PileName = ({ pile }: { readonly pile: PileWithCards }) => {
  const t = useT();
  const { renamePile } = useSortActions();
  const field = useRef<HTMLInputElement>(null);
  const draft = useDraft({
    draftId: `pile:${pile.id}.name`,
    value: pile.name,
    onCommit: async (text) => {
      const name = cleanLine(text, titleLimit);
      return name === '' || name === pile.name || renamePile(pile.id, name);
    },
  });
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  const finish = () => {
    if (draft.text.trim() === '') draft.drop();
    else draft.leave();
    stopRenaming();
  };
  const keys = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    event.stopPropagation();
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    if (event.key === 'Escape') draft.drop();
    else draft.leave();
    stopRenaming();
    follow(pileSpot(pile.id));
  };
  return (
    <input
      ref={field}
      data-own-press
      dir="auto"
      aria-label={t('sort.pile.name')}
      value={draft.text}
      maxLength={titleLimit}
      onChange={(event) => draft.change(event.target.value)}
      onBlur={finish}
      onKeyDown={keys}
      className={styles['field']}
    />
  );
};
