import type { SlipSign } from '@shared/domain/room/slip';
import type { AgendaBlockId, GroupId, SessionId } from '@shared/ids';
import { useCommand } from '../api/useCommand';
import { useQuery } from '../api/useQuery';
import { useT } from '../ui/language';
import { QuickAdd } from '../ui/QuickAdd';

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
  const { data: state } = useQuery('room.state', {});
  return (
    <QuickAdd
      label={label}
      button={t('lead.slips.add')}
      // Not said who is there: then it stays among the circle.
      onAdd={(text) => add.save({ ...where, sign, text, madeWith: state?.audience ?? 'circle' })}
      draft={`slip:${where.sessionId}:${where.blockId ?? ''}:${where.groupId ?? ''}:${sign ?? ''}`}
      voice
    />
  );
};
