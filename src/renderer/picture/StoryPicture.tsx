import type { AttachmentId } from '@shared/ids';
import { type PictureDoor, usePictureAddress } from './usePictureAddress';

export type StoryPictureProps = {
  readonly id: AttachmentId;
  readonly description: string;
  readonly className?: string | undefined;
  readonly from?: PictureDoor | undefined;
};

/** A drawing or photo of a story. */
export const StoryPicture = ({ id, description, className, from }: StoryPictureProps) => {
  const address = usePictureAddress(id, from);
  return <img className={className} src={address ?? undefined} alt={description} draggable={false} />;
};
