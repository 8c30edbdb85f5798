import type { Slip } from '@shared/domain/room/slip';
import { useState } from 'react';
import { useCommand } from '../api/useCommand';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { useT } from '../ui/language';
import { TextField } from '../ui/TextField';

export type ChangeSlipProps = Pick<Slip, 'id' | 'text'> & { readonly onClose: () => void };

/** The words of a briefje, to correct what was written down wrong. */
export const ChangeSlip = ({ id, text: former, onClose }: ChangeSlipProps) => {
  const t = useT();
  const update = useCommand('slips.update');
  const [text, setText] = useState(former);
  const keep = async (): Promise<void> => {
    if (await update.save({ id, text })) onClose();
  };
  return (
    <Dialog
      title={t('lead.slips.change')}
      open
      onClose={onClose}
      size="s"
      actions={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button
            kind="primary"
            disabled={text.trim() === ''}
            busy={update.pending}
            onPress={() => void keep()}
          >
            {t('common.save')}
          </Button>
        </>
      }
    >
      <TextField label={t('lead.slips.words')} value={text} onChange={setText} multiline voice autoFocus />
    </Dialog>
  );
};
