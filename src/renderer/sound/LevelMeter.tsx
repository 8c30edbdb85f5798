import { useEffect, useRef } from 'react';
import styles from './RecorderFace.module.css';

/** How loud it is. With "reduced motion" it steps once a second, in quarters. */
export const LevelMeter = ({ level }: { readonly level: () => number }) => {
  const bar = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const isCalm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    const show = (): void => {
      const loud = isCalm ? Math.ceil(level() * 4) / 4 : level();
      if (bar.current) bar.current.style.transform = `scaleX(${loud.toFixed(2)})`;
    };
    const timer = setInterval(show, isCalm ? 1000 : 120);
    return () => clearInterval(timer);
  }, [level]);
  return (
    <span className={styles['meter']} aria-hidden="true">
      <span ref={bar} className={styles['loud']} />
    </span>
  );
};
