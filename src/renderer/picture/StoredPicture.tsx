import type { PictureRef } from '@shared/document/model';
import { type PictureDoor, usePictureAddress } from './usePictureAddress';

export type StoredPictureProps = { readonly picture: PictureRef; readonly from: PictureDoor };

/** A picture on a slide or page; keeps its place until it is there. */
export const StoredPicture = ({ picture, from }: StoredPictureProps) => {
  const address = usePictureAddress(picture.attachmentId, from);
  return address === null ? (
    <span style={{ aspectRatio: `${picture.width} / ${picture.height}` }} />
  ) : (
    <img src={address} alt={picture.description} width={picture.width} height={picture.height} />
  );
};
