import type { AttachmentId } from '@shared/ids';
import { usePictureAddress } from './usePictureAddress';

export type StoryPictureProps = {
  readonly id: AttachmentId;
  readonly description: string;
  readonly className?: string | undefined;
};

/** A drawing or photo of a story. */
export const StoryPicture = ({ id, description, className }: StoryPictureProps) => {
  const address = usePictureAddress(id);
  return <img className={className} src={address ?? undefined} alt={description} draggable={false} />;
};
