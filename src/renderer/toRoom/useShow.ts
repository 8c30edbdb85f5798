import type { RoomActivity } from '@shared/domain/room/activity';
import { useCommand } from '../api/useCommand';
import { useQuery } from '../api/useQuery';
import { askToOpen } from './askRoom';

/** Puts something on the room screen. When that is not open yet, asks first who is there. */
export const useShow = (): ((activity: RoomActivity) => Promise<void>) => {
  const { data: state } = useQuery('room.state', {});
  const show = useCommand('room.show');
  return async (activity) => {
    if (state?.place.type === 'closed') askToOpen(activity);
    else await show.run({ activity });
  };
};
