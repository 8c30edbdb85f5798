import { useEffect, useRef } from 'react';
import { useViewed } from './viewContext';

/** Calls this when the screen is frozen: what plays or records must stop by itself, for nobody there can stop it any more. */
export const useOnFreeze = (stop: () => void): void => {
  const { frozen } = useViewed().view;
  const latest = useRef(stop);
  useEffect(() => {
    latest.current = stop;
  });
  useEffect(() => {
    if (frozen) latest.current();
  }, [frozen]);
};
