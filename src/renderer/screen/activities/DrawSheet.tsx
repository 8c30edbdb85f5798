import type { ParticipantId, StoryId } from '@shared/ids';
import { Check, Clock, Eraser } from 'lucide-react';
import { useState } from 'react';
import { useCommand } from '../../api/useCommand';
import { DrawingBoard } from '../../drawing/DrawingBoard';
import type { Pen } from '../../drawing/drawing';
import { useDrawing } from '../../drawing/useDrawing';
import { useT } from '../../ui/language';
import { showToast } from '../../ui/toasts';
import { draftKey } from '../draftKey';
import { Sheet } from '../frame/Sheet';

type DrawSheetProps = {
  readonly storyId: StoryId;
  readonly hand: ParticipantId | null;
  readonly onClose: () => void;
  readonly onKept: () => void;
};

/** A drawing made on the spot. What is on the sheet stays, for whose hand it was, when it is put away without keeping. */
export const DrawSheet = ({ storyId, hand, onClose, onKept }: DrawSheetProps) => {
  const t = useT();
  const add = useCommand('screen.addPicture');
  const [pen, setPen] = useState<Pen>({ colour: 'ink', width: 'thick' });
  const drawing = useDrawing(draftKey(hand, `drawing:${storyId}`), pen);
  const isBusy = drawing.isKeeping;
  const isEmpty = drawing.strokes.length === 0;
  const keep = async (): Promise<void> => {
    const isKept = await drawing.keep((bytes) => add.save({ hand, storyId, bytes, description: '' }));
    if (!isKept) return;
    onKept();
    showToast({ kind: 'info', text: t('screen.draw.kept') });
    onClose();
  };
  return (
    <Sheet
      title={t('screen.draw.title')}
      // Meanwhile it stays: what was kept closes it.
      onClose={() => !isBusy && onClose()}
      place="full"
      actions={[
        { text: t('screen.draw.undo'), icon: <Eraser />, disabled: isEmpty || isBusy, onPress: drawing.undo },
        { text: t('screen.draw.later'), icon: <Clock />, disabled: isBusy, onPress: onClose },
        {
          text: t('screen.draw.keep'),
          icon: <Check />,
          kind: 'main',
          disabled: isEmpty || isBusy,
          onPress: () => void keep(),
        },
      ]}
    >
      <DrawingBoard drawing={drawing} pen={pen} onPen={setPen} size="whole" />
    </Sheet>
  );
};
