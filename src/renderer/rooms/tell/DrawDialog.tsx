import type { StoryId } from '@shared/ids';
import { clsx } from 'clsx';
import { Undo2 } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { useT } from '../../ui/language';
import styles from './DrawDialog.module.css';
import { type Pen, type PenColour, type PenWidth, penColours, penWidths, sheet } from './drawing';
import { strokesToPicture } from './paintStrokes';
import { useDrawing } from './useDrawing';

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
  const [busy, setBusy] = useState(false);
  const drawing = useDrawing(storyId, pen);
  const empty = drawing.strokes.length === 0;
  const keep = async () => {
    setBusy(true);
    const kept = await onKeep(await strokesToPicture(drawing.strokes));
    setBusy(false);
    if (!kept) return;
    drawing.clear();
    onClose();
  };
  return (
    <Dialog
      title={t('tell.draw.title')}
      open
      onClose={onClose}
      size="l"
      actions={
        <>
          <Button icon={<Undo2 />} onPress={drawing.undo} disabled={empty}>
            {t('tell.draw.undo')}
          </Button>
          <span className={styles['gap']} />
          <Button onPress={onClose}>{t('tell.draw.later')}</Button>
          <Button kind="primary" onPress={() => void keep()} disabled={empty} busy={busy}>
            {t('tell.draw.keep')}
          </Button>
        </>
      }
    >
      <Pens pen={pen} onChange={setPen} />
      <canvas
        ref={drawing.canvas}
        width={sheet.width}
        height={sheet.height}
        role="img"
        aria-label={t('tell.draw.sheet')}
        className={styles['sheet']}
        {...drawing.handlers}
      />
    </Dialog>
  );
};

const widths = Object.keys(penWidths).filter((width): width is PenWidth => width in penWidths);

const Pens = ({ pen, onChange }: { pen: Pen; onChange: (pen: Pen) => void }) => {
  const t = useT();
  return (
    <div className={styles['pens']}>
      <fieldset className={styles['row']} aria-label={t('tell.draw.colour')}>
        {penColours.map((colour) => (
          <button
            key={colour}
            type="button"
            aria-pressed={pen.colour === colour}
            aria-label={t(`tell.draw.colours.${colourName(colour)}`)}
            title={t(`tell.draw.colours.${colourName(colour)}`)}
            onClick={() => onChange({ ...pen, colour })}
            className={clsx(styles['pen'], styles[colour])}
          >
            <span className={styles['drop']} />
          </button>
        ))}
      </fieldset>
      <fieldset className={styles['row']} aria-label={t('tell.draw.width')}>
        {widths.map((width) => (
          <button
            key={width}
            type="button"
            aria-pressed={pen.width === width}
            aria-label={t(`tell.draw.widths.${width}`)}
            title={t(`tell.draw.widths.${width}`)}
            onClick={() => onChange({ ...pen, width })}
            className={clsx(styles['pen'], styles[width])}
          >
            <span className={styles['tip']} />
          </button>
        ))}
      </fieldset>
    </div>
  );
};

const names = {
  ink: 'black',
  teal: 'teal',
  brick: 'red',
  moss: 'green',
  'pile-blue-edge': 'blue',
  'pile-yellow': 'yellow',
  'pile-rose': 'rose',
  'pile-purple-edge': 'purple',
} as const satisfies Record<PenColour, string>;

const colourName = (colour: PenColour) => names[colour];
