import type { AttachmentId } from '@shared/ids';
import { useEffect, useState } from 'react';
import { useQuery } from '../../api/useQuery';

/** The address of a kept picture in this window; null until it is there. */
export const usePicture = (id: AttachmentId): string | null => {
  const { data } = useQuery('stories.picture', { id });
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    if (data === undefined) return;
    const made = URL.createObjectURL(new Blob([data.bytes], { type: data.mime }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [data]);
  return address;
};
