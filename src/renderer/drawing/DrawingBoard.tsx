import { clsx } from 'clsx';
import { useT } from '../ui/language';
import styles from './DrawingBoard.module.css';
import { type Pen, type PenColour, type PenWidth, penColours, penWidths, sheet } from './drawing';
import type { Drawing } from './useDrawing';

export type DrawingBoardProps = {
  readonly drawing: Drawing;
  readonly pen: Pen;
  readonly onPen: (pen: Pen) => void;
  /** `whole`: as large as the box it stands in, for a screen that people stand at. */
  readonly size?: 'dialog' | 'whole';
};

/** Pens and a sheet of paper, for touch, pen and mouse. */
export const DrawingBoard = ({ drawing, pen, onPen, size = 'dialog' }: DrawingBoardProps) => {
  const t = useT();
  return (
    <div className={clsx(styles['board'], styles[size])}>
      <Pens pen={pen} onChange={onPen} />
      <div className={styles['place']}>
        <canvas
          ref={drawing.canvas}
          width={sheet.width}
          height={sheet.height}
          role="img"
          aria-label={t('tell.draw.sheet')}
          className={styles['sheet']}
          {...drawing.handlers}
        />
      </div>
    </div>
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
