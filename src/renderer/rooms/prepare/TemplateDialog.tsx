import { chooseSession } from '../../api/currentSession';
import { useCommand } from '../../api/useCommand';
import { Dialog } from '../../ui/Dialog';
import { useT } from '../../ui/language';
import { TemplatePicker } from './TemplatePicker';

type TemplateDialogProps = {
  /** Where and when the new meeting is, as the one before. */
  readonly place: string;
  readonly startsAt: string;
  readonly onClose: () => void;
};

/** A new meeting from a template, in one step. */
export const TemplateDialog = ({ place, startsAt, onClose }: TemplateDialogProps) => {
  const t = useT();
  const lay = useCommand('sessions.lay');
  return (
    <Dialog title={t('prepare.templates.layNew')} open onClose={onClose} size="l">
      <TemplatePicker
        startsAt={startsAt}
        busy={lay.pending}
        onLay={async ({ name, blocks }) => {
          const laid = await lay.run({ title: name, date: '', place, startsAt, blocks });
          if (!laid.ok) return;
          chooseSession(laid.value.id);
          onClose();
        }}
      />
    </Dialog>
  );
};
