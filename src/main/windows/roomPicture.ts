import { createHash } from 'node:crypto';
import type { BrowserWindow } from 'electron';
import { createPictureLoop, type PictureLoop, type Taken } from './pictureLoop';

export type RoomPictureOptions = {
  /** The room screen, while people see it. */
  readonly room: () => BrowserWindow | undefined;
  /** Where the picture is looked at: while that is not on screen, none is taken. */
  readonly viewer: () => BrowserWindow | undefined;
  /** A JPEG, only when it differs from the last. */
  readonly onPicture: (bytes: Uint8Array<ArrayBuffer>) => void;
};

const width = 480;
const quality = 70;

/** A small picture of exactly what the room sees, at most twice a second. */
export const createRoomPicture = ({ room, viewer, onPicture }: RoomPictureOptions): PictureLoop =>
  createPictureLoop({
    take: () => take(room(), viewer()),
    onPicture,
    paintMs: 120,
    soonMs: 500,
    idleMs: 2000,
    longestMs: 3000,
  });

const take = async (
  room: BrowserWindow | undefined,
  viewer: BrowserWindow | undefined,
): Promise<Taken | null> => {
  if (!room?.isVisible() || !viewer?.isVisible() || viewer.isMinimized()) return null;
  const large = await room.webContents.capturePage();
  const small = large.resize({ width, quality: 'good' });
  const mark = createHash('sha1').update(small.toBitmap()).digest('base64');
  // An empty picture: nothing was painted yet.
  return { mark: small.isEmpty() ? '' : mark, bytes: () => new Uint8Array(small.toJPEG(quality)) };
};
