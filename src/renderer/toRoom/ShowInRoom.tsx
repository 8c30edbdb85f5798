import type { RoomActivity } from '@shared/domain/room/activity';
import { MonitorUp } from 'lucide-react';
import { useQuery } from '../api/useQuery';
import { Button } from '../ui/Button';
import { IconButton } from '../ui/IconButton';
import { useT } from '../ui/language';
import { useShow } from './useShow';

type ShowInRoomProps = {
  readonly activity: RoomActivity;
  /** Only the picture, where there is little room. */
  readonly small?: boolean;
};

/** Puts this on the room screen; says so when it is there already. */
export const ShowInRoom = ({ activity, small = false }: ShowInRoomProps) => {
  const t = useT();
  const { data } = useQuery('room.state', {});
  const isThere =
    data !== undefined &&
    data.place.type === 'shown' &&
    data.cover === 'none' &&
    !data.frozen &&
    !data.withheld &&
    JSON.stringify(data.activity) === JSON.stringify(activity);
  const label = t(isThere ? 'common.frame.inRoom' : 'common.frame.showInRoom');
  const show = useShow();
  const press = () => void show(activity);
  if (small) return <IconButton label={label} icon={<MonitorUp />} onPress={press} disabled={isThere} />;
  return (
    <Button icon={<MonitorUp />} onPress={press} disabled={isThere}>
      {label}
    </Button>
  );
};
