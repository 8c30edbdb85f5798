import type { ParticipantId, StoryId } from '@shared/ids';
import { Check, Clock, Eraser } from 'lucide-react';
import { useState } from 'react';
import { useCommand } from '../../api/useCommand';
import { DrawingBoard } from '../../drawing/DrawingBoard';
import type { Pen } from '../../drawing/drawing';
import { strokesToPicture } from '../../drawing/paintStrokes';
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
  const [busy, setBusy] = useState(false);
  const drawing = useDrawing(draftKey(hand, `drawing:${storyId}`), pen);
  const isEmpty = drawing.strokes.length === 0;
  const keep = async (): Promise<void> => {
    setBusy(true);
    const bytes = await strokesToPicture(drawing.strokes);
    const isKept = await add.save({ hand, storyId, bytes, description: '' });
    setBusy(false);
    if (!isKept) return;
    drawing.clear();
    onKept();
    showToast({ kind: 'info', text: t('screen.draw.kept') });
    onClose();
  };
  return (
    <Sheet
      title={t('screen.draw.title')}
      onClose={onClose}
      place="full"
      actions={[
        { text: t('screen.draw.undo'), icon: <Eraser />, disabled: isEmpty, onPress: drawing.undo },
        { text: t('screen.draw.later'), icon: <Clock />, onPress: onClose },
        {
          text: t('screen.draw.keep'),
          icon: <Check />,
          kind: 'main',
          disabled: isEmpty || busy,
          onPress: () => void keep(),
        },
      ]}
    >
      <DrawingBoard drawing={drawing} pen={pen} onPen={setPen} size="whole" />
    </Sheet>
  );
};
