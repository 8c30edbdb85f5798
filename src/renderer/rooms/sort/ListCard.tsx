import type { Card } from '@shared/contract/sort';
import { faceOf } from '@shared/domain/board/cardSize';
import { clsx } from 'clsx';
import { PencilLine } from 'lucide-react';
import { type MouseEvent, memo } from 'react';
import { cardSpot } from '../../sorting/spots';
import { useT } from '../../ui/language';
import { VisuallyHidden } from '../../ui/VisuallyHidden';
import styles from './ListView.module.css';
import { useToggleCard } from './pressing';
import { openDialog, stand, useSortState } from './sortState';

/** A card in the list: a press ticks it, and that picks it up. */
export const ListCard = memo(
  ({ card, isEntrance }: { readonly card: Card; readonly isEntrance: boolean }) => {
    const t = useT();
    const isPicked = useSortState(({ picked }) => picked.has(card.id));
    const isGlowing = useSortState(({ glow }) => glow === card.id);
    const toggleCard = useToggleCard();
    const face = faceOf(card);
    const teller = card.pseudonym === '' ? t('sort.unknown') : card.pseudonym;
    const openCard = (event: MouseEvent) => {
      event.preventDefault();
      openDialog({ type: 'card', id: card.id });
    };
    return (
      <li className={styles['row']}>
        <button
          type="button"
          data-spot={cardSpot(card.id)}
          aria-pressed={isPicked}
          tabIndex={isEntrance ? 0 : -1}
          onClick={() => toggleCard(card.id)}
          onContextMenu={openCard}
          onFocus={() => stand(cardSpot(card.id), 'list')}
          className={clsx(styles['card'], isPicked && styles['picked'], isGlowing && styles['glow'])}
        >
          {face.picture && <PencilLine aria-hidden="true" size={16} className={styles['pen']} />}
          <span className={styles['text']}>
            {face.words === '' ? (
              <span>
                {t('sort.pictureOf', { name: teller })}
                {face.picture && ` · ${t('sort.noWordsYet')}`}
              </span>
            ) : (
              <span dir="auto" className={styles['words']}>
                {face.words}
              </span>
            )}
            {face.chips.map((chip) => (
              <span key={chip} className={clsx(styles['chip'], styles[chip])}>
                {t(`sort.${chip}`)}
              </span>
            ))}
          </span>
          {face.words !== '' && <VisuallyHidden>{teller}</VisuallyHidden>}
        </button>
      </li>
    );
  },
);
