import { useEffect, useState } from 'react';
import { onEvent } from './client';

/** What the room screen looks like now, as the address of a picture; null until main has sent one. */
export const useRoomPicture = (): string | null => {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    // The former one is freed when the next but one comes: until then it may still be on screen.
    let held: readonly string[] = [];
    const stop = onEvent((event) => {
      if (event.type !== 'roomPicture') return;
      const next = URL.createObjectURL(new Blob([event.bytes], { type: 'image/jpeg' }));
      held.slice(0, -1).forEach(URL.revokeObjectURL);
      held = [...held.slice(-1), next];
      setAddress(next);
    });
    return () => {
      stop();
      held.forEach(URL.revokeObjectURL);
    };
  }, []);
  return address;
};
