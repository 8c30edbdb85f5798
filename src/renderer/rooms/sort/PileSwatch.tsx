import type { PileColour } from '@shared/domain/pile';
import styles from './PileSwatch.module.css';

/** The colour and the pattern of a pile; empty for the loose cards. For the eye only: the name stands beside it. */
export const PileSwatch = ({ colour }: { readonly colour: PileColour | null }) => (
  <span aria-hidden="true" data-pile={colour ?? undefined} className={styles['swatch']} />
);
