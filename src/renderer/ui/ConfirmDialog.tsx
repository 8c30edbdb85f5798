import type { ReactNode } from 'react';
import { Button } from './Button';
import { Dialog } from './Dialog';
import { useT } from './language';

export type ConfirmDialogProps = {
  readonly title: string;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onConfirm: () => void;
  /** What happens, and whether it can be taken back. */
  readonly children: ReactNode;
  /** The deed itself as the button's text ("Naar de prullenbak"), never "OK". */
  readonly confirmLabel: string;
  /** The safe choice, when it is more than not doing it ("Schrijf eerst op"). */
  readonly cancelLabel?: string;
  readonly danger?: boolean;
  readonly busy?: boolean;
};

/** Asks first. The focus starts on the safe choice. */
export const ConfirmDialog = ({
  title,
  open,
  onClose,
  onConfirm,
  children,
  confirmLabel,
  cancelLabel,
  danger = false,
  busy = false,
}: ConfirmDialogProps) => {
  const t = useT();
  return (
    <Dialog
      title={title}
      open={open}
      onClose={onClose}
      size="s"
      urgent
      actions={
        <>
          <Button onPress={onClose} autoFocus>
            {cancelLabel ?? t('common.cancel')}
          </Button>
          <Button kind={danger ? 'danger' : 'primary'} onPress={onConfirm} busy={busy}>
            {confirmLabel}
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  );
};
