import type { PictureRef } from '@shared/document/model';
import { useEffect, useState } from 'react';
import { useQuery } from '../api/useQuery';

export type StoredPictureProps = {
  readonly picture: PictureRef;
  /** Each window has its own door to the bytes. */
  readonly from: 'stories.picture' | 'screen.picture';
};

/** A picture of a story, its bytes fetched when it is shown. */
export const StoredPicture = ({ picture, from }: StoredPictureProps) => {
  const { data } = useQuery(from, { id: picture.attachmentId });
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
  return address === null ? (
    <span style={{ aspectRatio: `${picture.width} / ${picture.height}` }} />
  ) : (
    <img src={address} alt={picture.description} width={picture.width} height={picture.height} />
  );
};
