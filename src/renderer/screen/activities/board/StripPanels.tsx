import type { SortView } from '@shared/contract/sort';
import { Layers } from 'lucide-react';
import type { CSSProperties } from 'react';
import { useT } from '../../../ui/language';
import { BigButton } from '../../parts/BigButton';
import type { BoardCommands } from './boardCommands';
import { openPutWith, useHandsState } from './handsState';
import { NamePanel } from './NamePanel';
import { PutWithPanel } from './PutWithPanel';
import styles from './RoomBoard.module.css';
import type { HandActions } from './useHandActions';

export type StripPanelsProps = {
  readonly view: SortView;
  readonly stripCount: number;
  readonly actions: HandActions;
  readonly commands: BoardCommands;
};

/** Where the strips meet, and what stands open or is said in each. */
export const StripPanels = ({ view, stripCount, actions, commands }: StripPanelsProps) => {
  const t = useT();
  const picked = useHandsState(({ hands }) => hands.picked);
  const panels = useHandsState((state) => state.panels);
  const notes = useHandsState((state) => state.notes);
  return (
    <>
      <div aria-hidden="true" className={styles['strips']}>
        {Array.from({ length: stripCount - 1 }, (_, index) => index + 1).map((border) => (
          <span
            key={border}
            className={styles['border']}
            style={{ left: placeOf(border, stripCount).left }}
          />
        ))}
      </div>
      {[...notes].map(([strip, text]) => (
        <div key={strip} className={styles['note']} style={placeOf(strip, stripCount)}>
          <p>{text}</p>
        </div>
      ))}
      {stripCount > 1 &&
        [...picked.keys()]
          .filter((strip) => !panels.has(strip))
          .map((strip) => (
            <div key={strip} data-own-press className={styles['note']} style={placeOf(strip, stripCount)}>
              <BigButton kind="main" icon={<Layers />} onPress={() => openPutWith(strip)}>
                {t('sort.bar.putWith')}
              </BigButton>
            </div>
          ))}
      {[...panels].map(([strip, panel]) => {
        const place = placeOf(strip, stripCount);
        if (panel.type === 'putWith')
          return <PutWithPanel key={strip} strip={strip} place={place} view={view} actions={actions} />;
        const pile = view.piles.find(({ id }) => id === panel.pileId);
        return (
          pile && (
            <NamePanel
              key={`${strip} ${pile.id}`}
              by={{ strip, hand: panel.hand }}
              place={place}
              pile={pile}
              asksKeys={panel.asksKeys}
              commands={commands}
            />
          )
        );
      })}
    </>
  );
};

/** Edges of a strip of the screen on the board, which may be narrower than the screen but stands in its middle. */
const placeOf = (strip: number, count: number): CSSProperties => {
  const beside = '(100vw - 100%) / 2';
  return {
    left: `max(0px, 100vw * ${strip / count} - ${beside})`,
    right: `max(0px, 100vw * ${(count - strip - 1) / count} - ${beside})`,
  };
};
