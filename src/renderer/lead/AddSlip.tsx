import type { SlipSign } from '@shared/domain/room/slip';
import type { AgendaBlockId, GroupId, SessionId } from '@shared/ids';
import { useCommand } from '../api/useCommand';
import { useT } from '../ui/language';
import { QuickAdd } from '../ui/QuickAdd';
import { useCompany } from './useCompany';

export type AddSlipProps = {
  readonly sessionId: SessionId;
  readonly blockId: AgendaBlockId | null;
  readonly groupId: GroupId | null;
  readonly sign?: SlipSign | null;
  readonly label: string;
};

/** A few words written down here, for whoever writes in this window. */
export const AddSlip = ({ label, sign = null, ...where }: AddSlipProps) => {
  const t = useT();
  const add = useCommand('slips.add');
  const madeWith = useCompany();
  return (
    <QuickAdd
      label={label}
      button={t('lead.slips.add')}
      onAdd={(text) => add.save({ ...where, sign, text, madeWith })}
      draft={`slip:${where.sessionId}:${where.blockId ?? ''}:${where.groupId ?? ''}:${sign ?? ''}`}
      voice
    />
  );
};
