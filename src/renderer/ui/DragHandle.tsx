import { GripVertical } from 'lucide-react';
import styles from './DragHandle.module.css';
import type { Reorder } from './useReorder';

/** The grip of a row in a list that can be put in another order. */
export const DragHandle = ({ label, handle }: { label: string; handle: ReturnType<Reorder['handle']> }) => (
  <button type="button" className={styles['handle']} aria-label={label} title={label} {...handle}>
    <GripVertical aria-hidden="true" size={20} />
  </button>
);
