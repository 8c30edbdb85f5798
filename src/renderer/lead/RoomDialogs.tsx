import { useQuery } from '../api/useQuery';
import { closeRoomDialog, useRoomDialog } from '../toRoom/askRoom';
import { CompanyDialog } from './CompanyDialog';
import { DisplayDialog } from './DisplayDialog';
import { StripsDialog } from './StripsDialog';

/** The questions about the room that can be asked from any page. Once per window. */
export const RoomDialogs = () => {
  const now = useRoomDialog((dialog) => dialog.now);
  const { data: state } = useQuery('room.state', {});
  if (!state || now.type === 'none') return null;
  if (now.type === 'display') return <DisplayDialog state={state} onClose={closeRoomDialog} />;
  if (now.type === 'strips') return <StripsDialog state={state} onClose={closeRoomDialog} />;
  return <CompanyDialog key={now.type} state={state} then={now} onClose={closeRoomDialog} />;
};
