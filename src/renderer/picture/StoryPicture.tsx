import type { Attachment } from '@shared/domain/story';
import type { AttachmentId } from '@shared/ids';
import { useEffect, useState } from 'react';
import { useQuery } from '../api/useQuery';

export type StoryPictureProps = {
  readonly id: AttachmentId;
  readonly description: string;
  readonly size?: Pick<Attachment, 'width' | 'height'>;
  readonly className?: string | undefined;
};

/** A drawing or photo of a story. Its bytes come from main, so that main decides who gets them. */
export const StoryPicture = ({ id, description, size, className }: StoryPictureProps) => {
  const picture = useQuery('stories.picture', { id });
  const address = useObjectAddress(picture.data);
  return (
    <img
      className={className}
      src={address ?? undefined}
      alt={description}
      draggable={false}
      {...(size ? { width: size.width, height: size.height } : {})}
    />
  );
};

/** An address for bytes, given back to the browser when it is no longer shown. */
const useObjectAddress = (
  picture: { readonly mime: string; readonly bytes: Uint8Array<ArrayBuffer> } | undefined,
): string | null => {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    if (!picture) return;
    const made = URL.createObjectURL(new Blob([picture.bytes], { type: picture.mime }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [picture]);
  return address;
};
