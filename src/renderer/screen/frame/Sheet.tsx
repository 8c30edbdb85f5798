import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useViewed } from '../viewContext';
import { ActionBar, type RoomAction } from './ActionBar';
import styles from './Sheet.module.css';

export type SheetProps = {
  readonly title: string;
  readonly onClose: () => void;
  readonly actions: readonly RoomAction[];
  readonly children: ReactNode;
  /** `full`: what is inside takes all the room there is. */
  readonly place?: 'middle' | 'full';
};

/** A sheet of paper over the whole screen, for one thing. The hand sign stays on it. Escape closes. Frozen it is as still as the rest. */
export const Sheet = ({ title, onClose, actions, children, place = 'middle' }: SheetProps) => {
  const { frozen } = useViewed().view;
  return (
    <ModalOverlay
      isOpen
      onOpenChange={(open) => {
        if (!open && !frozen) onClose();
      }}
      className={styles['overlay'] ?? ''}
    >
      <Modal className={styles['modal'] ?? ''}>
        <Dialog className={styles['sheet'] ?? ''}>
          <Heading
            slot="title"
            level={2}
            className={styles['title'] ?? ''}
            dir="auto"
            {...(frozen ? { inert: true } : {})}
          >
            {title}
          </Heading>
          <div className={clsx(styles['body'], styles[place])} inert={frozen}>
            {children}
          </div>
          <div className={styles['foot']}>
            <ActionBar actions={actions} />
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
};
