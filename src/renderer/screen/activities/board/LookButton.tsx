import { type Camera, fitAll, type Looking, zoomAt } from '@shared/domain/board/camera';
import { centreOf, type Rect } from '@shared/domain/board/geometry';
import { Maximize, ZoomIn } from 'lucide-react';
import { useRef } from 'react';
import type { BoardCamera } from '../../../board/boardCamera';
import { useIsFar, useVisiblePart } from '../../../board/useBoardCamera';
import { useT } from '../../../ui/language';
import styles from './RoomBoard.module.css';

export type LookButtonProps = {
  readonly camera: BoardCamera;
  readonly bounds: Rect;
  readonly looking: Looking;
};

/** All piles at once, by their names; and back to where the words can be read. Not there when everything is in view. */
export const LookButton = ({ camera, bounds, looking }: LookButtonProps) => {
  const t = useT();
  const isFar = useIsFar(camera, farBelow(looking));
  // Again as soon as the size of the board is known, and when it becomes another.
  useVisiblePart(camera);
  const before = useRef<Camera | null>(null);
  const all = fitAll(bounds, camera.size(), { margin: 24, most: looking.most });
  if (!isFar && all.zoom >= looking.least) return null;
  const press = () => {
    if (!isFar) {
      before.current = camera.get();
      return camera.glideTo(all);
    }
    const middle = centreOf({ x: 0, y: 0, ...camera.size() });
    camera.glideTo(before.current ?? zoomAt(camera.get(), middle, looking.least / camera.get().zoom));
  };
  return (
    <button type="button" data-own-press onClick={press} className={styles['look']}>
      {isFar ? <ZoomIn aria-hidden="true" /> : <Maximize aria-hidden="true" />}
      {t(isFar ? 'sort.room.near' : 'sort.room.all')}
    </button>
  );
};

/** Smaller than this, words on cards are too small for the room: then only names show. */
export const farBelow = ({ least }: Looking): number => least * 0.97;
