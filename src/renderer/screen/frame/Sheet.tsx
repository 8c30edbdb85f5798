import { clsx } from 'clsx';
import { type ReactNode, useRef } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { ReadAloud } from '../../speech/ReadAloud';
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
  const body = useRef<HTMLDivElement>(null);
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
          <div className={styles['head']} inert={frozen}>
            <Heading slot="title" level={2} className={styles['title'] ?? ''} dir="auto">
              {title}
            </Heading>
            <ReadAloud key={String(frozen)} pieces={() => [title, ...wordsIn(body.current)]} />
          </div>
          <div ref={body} className={clsx(styles['body'], styles[place])} inert={frozen}>
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

/** What stands on it, and what was written in its fields. */
const wordsIn = (body: HTMLElement | null): readonly string[] => [
  body?.innerText ?? '',
  ...[...(body?.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea') ?? [])].map(
    ({ value }) => value,
  ),
];
