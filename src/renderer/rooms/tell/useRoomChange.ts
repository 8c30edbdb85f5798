import { useEffect, useRef } from 'react';
import { useQuery } from '../../api/useQuery';

/** Calls this when somebody in the room gives the hand sign, or another company comes in. */
export const useRoomChange = (onChange: () => void): void => {
  const { data } = useQuery('room.state', {});
  const company = data?.audience;
  const isStopped = data?.cover === 'stopped';
  const former = useRef({ company, isStopped });
  const tell = useRef(onChange);
  useEffect(() => {
    tell.current = onChange;
  });
  useEffect(() => {
    const before = former.current;
    former.current = { company, isStopped };
    const isFirst = before.company === undefined;
    if (!isFirst && (before.company !== company || (isStopped && !before.isStopped))) tell.current();
  }, [company, isStopped]);
};
