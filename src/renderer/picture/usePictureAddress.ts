import type { AttachmentId } from '@shared/ids';
import { useEffect, useState } from 'react';
import { useQuery } from '../api/useQuery';

/** Each window has its own door to the bytes: main decides who gets which. */
export type PictureDoor = 'stories.picture' | 'screen.picture';

/** The address of a picture of a story in this window; null until it is there. Given back to the browser afterwards. */
export const usePictureAddress = (id: AttachmentId, door: PictureDoor = 'stories.picture'): string | null => {
  const { data } = useQuery(door, { id });
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    if (data === undefined) return;
    const made = URL.createObjectURL(new Blob([data.bytes], { type: data.mime }));
    setAddress(made);
    return () => {
      URL.revokeObjectURL(made);
      setAddress(null);
    };
  }, [data]);
  return address;
};
