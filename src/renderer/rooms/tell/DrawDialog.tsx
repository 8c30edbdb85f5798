import type { StoryId } from '@shared/ids';
import { Undo2 } from 'lucide-react';
import { useState } from 'react';
import { DrawingBoard } from '../../drawing/DrawingBoard';
import type { Pen } from '../../drawing/drawing';
import { useDrawing } from '../../drawing/useDrawing';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { useT } from '../../ui/language';

type DrawDialogProps = {
  readonly storyId: StoryId;
  readonly onClose: () => void;
  /** Keeps the drawing with the story; true when it is durable. */
  readonly onKeep: (bytes: Uint8Array<ArrayBuffer>) => Promise<boolean>;
};

/** A sheet of paper and pens, for touch, pen and mouse. What is on it stays when it is closed without keeping. */
export const DrawDialog = ({ storyId, onClose, onKeep }: DrawDialogProps) => {
  const t = useT();
  const [pen, setPen] = useState<Pen>({ colour: 'ink', width: 'middle' });
  const drawing = useDrawing(storyId, pen);
  const empty = drawing.strokes.length === 0;
  const keep = async () => {
    if (await drawing.keep(onKeep)) onClose();
  };
  return (
    <Dialog
      title={t('tell.draw.title')}
      open
      onClose={onClose}
      size="l"
      actions={
        <>
          <Button icon={<Undo2 />} onPress={drawing.undo} disabled={empty || drawing.isKeeping}>
            {t('tell.draw.undo')}
          </Button>
          <span style={{ flex: 1 }} />
          <Button onPress={onClose}>{t('tell.draw.later')}</Button>
          <Button kind="primary" onPress={() => void keep()} disabled={empty} busy={drawing.isKeeping}>
            {t('tell.draw.keep')}
          </Button>
        </>
      }
    >
      <DrawingBoard drawing={drawing} pen={pen} onPen={setPen} />
    </Dialog>
  );
};
