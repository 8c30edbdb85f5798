import type { InputOf } from '@shared/contract';
import { useCommand } from '../../api/useCommand';
import { useT } from '../../ui/language';
import { showToast } from '../../ui/toasts';
import { NameDialog } from './NameDialog';

type SaveTemplateProps = {
  readonly from: InputOf<'templates.save'>['from'];
  readonly name: string;
  readonly onClose: () => void;
};

/** Keeps a meeting or a part as a template, under a name. */
export const SaveTemplate = ({ from, name, onClose }: SaveTemplateProps) => {
  const t = useT();
  const save = useCommand('templates.save');
  const keep = async (chosen: string): Promise<boolean> => {
    const kept = await save.save({ from, name: chosen });
    if (kept) showToast({ kind: 'info', text: t('prepare.templates.saved', { name: chosen.trim() }) });
    return kept;
  };
  const title = t('sessionId' in from ? 'prepare.templates.saveMeeting' : 'prepare.templates.savePart');
  const help = t('prepare.templates.saveHelp', { someone: t('prepare.templates.someone') });
  return <NameDialog title={title} name={name} help={help} onClose={onClose} onName={keep} />;
};
