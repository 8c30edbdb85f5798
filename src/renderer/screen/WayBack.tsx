import { clsx } from 'clsx';
import { MonitorCog } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useCommand } from '../api/useCommand';
import { useT } from '../ui/language';
import styles from './WayBack.module.css';

/** So long it must be held, in milliseconds. */
const holdMs = 1500;
const hintMs = 3000;

/** Back to the facilitator's window. One accidental tap does nothing: it must be held. `hidden`: there, but not to be seen. */
export const WayBack = ({ place = 'corner' }: { readonly place?: 'corner' | 'edge' | 'hidden' }) => {
  const t = useT();
  const go = useCommand('room.switch');
  const hold = useHold(() => void go.run({}));
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    if (!event.repeat) hold.begin();
  };
  return (
    <button
      type="button"
      // Also over a sheet.
      data-react-aria-top-layer="true"
      className={clsx(styles['way'], styles[place])}
      aria-label={t('screen.wayBack.full')}
      onPointerDown={(event) => {
        // A finger that slides a little still holds it.
        event.currentTarget.setPointerCapture(event.pointerId);
        hold.begin();
      }}
      onPointerUp={hold.letGo}
      onPointerCancel={hold.letGo}
      onKeyDown={press}
      onKeyUp={hold.letGo}
      onBlur={hold.letGo}
      // The click of a screen reader cannot be held.
      onClick={(event) => event.preventDefault()}
    >
      <span className={styles['picture']}>
        <svg
          className={clsx(styles['ring'], hold.isHeld && styles['held'])}
          viewBox="0 0 48 48"
          aria-hidden="true"
        >
          <circle cx="24" cy="24" r="22" pathLength="1" />
        </svg>
        <MonitorCog aria-hidden="true" className={styles['icon']} />
      </span>
      <span aria-live="polite">{t(hold.isShort ? 'screen.wayBack.hold' : 'screen.wayBack.label')}</span>
    </button>
  );
};

/** Holding something down. `isShort`: somebody let go too soon, and is told so for a moment. */
const useHold = (done: () => void) => {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [isHeld, setHeld] = useState(false);
  const [isShort, setShort] = useState(false);
  useEffect(() => () => clearTimeout(timer.current), []);
  const begin = (): void => {
    clearTimeout(timer.current);
    setShort(false);
    setHeld(true);
    timer.current = setTimeout(() => {
      setHeld(false);
      done();
    }, holdMs);
  };
  const letGo = (): void => {
    if (!isHeld) return;
    clearTimeout(timer.current);
    setHeld(false);
    setShort(true);
    timer.current = setTimeout(() => setShort(false), hintMs);
  };
  return { isHeld, isShort, begin, letGo };
};
