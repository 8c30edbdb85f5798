import type { Rect } from '@shared/domain/board/geometry';
import { Maximize, Minus, Plus } from 'lucide-react';
import { IconButton } from '../ui/IconButton';
import styles from './Board.module.css';
import type { BoardCamera } from './boardCamera';
import { useZoom } from './useBoardCamera';
import { type Zooming, zoomBoard } from './zooming';

export type ZoomButtonsProps = {
  readonly camera: BoardCamera;
  readonly bounds: Rect;
  readonly texts: Readonly<Record<Zooming, string>> & { readonly group: string };
};

/** Larger, smaller, 100 % and everything: for who has no wheel and no keys. */
export const ZoomButtons = ({ camera, bounds, texts }: ZoomButtonsProps) => {
  const zoom = useZoom(camera);
  const press = (zooming: Zooming) => () => zoomBoard(camera, zooming, bounds);
  return (
    <fieldset aria-label={texts.group} className={styles['zoom']} data-own-press>
      <IconButton label={texts.in} icon={<Plus />} onPress={press('in')} />
      <button
        type="button"
        aria-label={texts.full}
        title={texts.full}
        onClick={press('full')}
        className={styles['level']}
      >
        {Math.round(zoom * 100)}%
      </button>
      <IconButton label={texts.out} icon={<Minus />} onPress={press('out')} />
      <IconButton label={texts.all} icon={<Maximize />} onPress={press('all')} />
    </fieldset>
  );
};
