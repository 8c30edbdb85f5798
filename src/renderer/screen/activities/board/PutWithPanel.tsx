import type { SortView } from '@shared/contract/sort';
import { pileOfCard } from '@shared/domain/board/moves';
import { Plus, Undo2 } from 'lucide-react';
import { type CSSProperties, useEffect, useId, useRef } from 'react';
import { useT } from '../../../ui/language';
import { isTyping, useHandsState } from './handsState';
import { PanelInStrip } from './PanelInStrip';
import styles from './StripPanels.module.css';
import type { HandActions } from './useHandActions';

export type PutWithPanelProps = {
  readonly strip: number;
  readonly place: CSSProperties;
  readonly view: SortView;
  readonly actions: HandActions;
};

/** Leg bij: every pile as a large choice, for the card that this strip has picked up. */
export const PutWithPanel = ({ strip, place, view, actions }: PutWithPanelProps) => {
  const t = useT();
  const titleId = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const held = useHandsState(({ hands }) => hands.picked.get(strip) ?? null);
  useEffect(() => {
    if (!isTyping()) title.current?.focus();
  }, []);
  if (held?.what.type !== 'card') return null;
  const own = pileOfCard(view, held.what.id);
  return (
    <PanelInStrip titleId={titleId} place={place} onEscape={() => actions.putBack(strip)}>
      <div className={styles['sheet']}>
        <h2 ref={title} id={titleId} tabIndex={-1} className={styles['title']}>
          {t('sort.choose.putTitle')}
        </h2>
        <div className={styles['choices']}>
          {view.piles
            .filter(({ id }) => id !== own?.id)
            .map(({ id, name, colour }) => (
              <button
                key={id}
                type="button"
                data-pile={colour}
                onClick={() => actions.putOn(strip, id)}
                className={styles['choice']}
              >
                <span className={styles['swatch']} />
                <bdi>{name}</bdi>
              </button>
            ))}
          {own !== null && (
            <button type="button" onClick={() => actions.putOn(strip, null)} className={styles['choice']}>
              <span className={styles['noSwatch']} />
              {t('sort.loose')}
            </button>
          )}
        </div>
        <div className={styles['foot']}>
          <button type="button" onClick={() => actions.makePile(strip)} className={styles['button']}>
            <Plus aria-hidden="true" />
            {t('sort.bar.newPile')}
          </button>
          <button type="button" onClick={() => actions.putBack(strip)} className={styles['button']}>
            <Undo2 aria-hidden="true" />
            {t('sort.bar.putBack')}
          </button>
        </div>
      </div>
    </PanelInStrip>
  );
};
