import type { CSSProperties, ReactNode } from 'react';
import styles from './StripPanels.module.css';

export type PanelInStripProps = {
  /** Id of what it is called. */
  readonly titleId: string;
  readonly place: CSSProperties;
  readonly onEscape: () => void;
  readonly children: ReactNode;
};

/** What stands open in one strip, for who works there. Its keys stay in it: Escape closes it. */
export const PanelInStrip = ({ titleId, place, onEscape, children }: PanelInStripProps) => (
  <section
    aria-labelledby={titleId}
    data-own-press
    className={styles['panel']}
    style={place}
    onKeyDown={(event) => {
      if (event.key === 'Escape') onEscape();
      event.stopPropagation();
    }}
  >
    {children}
  </section>
);
