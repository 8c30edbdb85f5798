import { clsx } from 'clsx';
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import styles from './Dialog.module.css';
import { IconButton } from './IconButton';
import { useT } from './language';

export type DialogProps = {
  readonly title: string;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Buttons below; the primary one last. */
  readonly actions?: ReactNode;
  readonly size?: 's' | 'm' | 'l';
  /** A question that must be answered: a press outside does not close it. */
  readonly urgent?: boolean;
};

/** A window inside the window. Focus stays inside and goes back to where it was. Escape closes. */
export const Dialog = ({
  title,
  open,
  onClose,
  children,
  actions,
  size = 'm',
  urgent = false,
}: DialogProps) => {
  const t = useT();
  return (
    <ModalOverlay
      isOpen={open}
      onOpenChange={(next) => {
        if (!next) onClose();
      }}
      isDismissable={!urgent}
      className={styles['overlay'] ?? ''}
    >
      <Modal className={clsx(styles['modal'], styles[size])}>
        <AriaDialog role={urgent ? 'alertdialog' : 'dialog'} className={styles['dialog'] ?? ''}>
          <div className={styles['head']}>
            <Heading slot="title" level={2} className={styles['title'] ?? ''}>
              {title}
            </Heading>
            <IconButton label={t('common.close')} icon={<X />} onPress={onClose} />
          </div>
          {/* Reached by Tab, so that long text can be scrolled with the keys. */}
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls */}
          <div className={styles['body']} tabIndex={0}>
            {children}
          </div>
          {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
};
