import { useEffect, useRef } from 'react';
import styles from './RecorderFace.module.css';

const lookMs = 120;
// With "reduced motion" so many looks make one step.
const calmLooks = 8;

/** How loud it is. With "reduced motion" it steps about once a second, in quarters. */
export const LevelMeter = ({ level }: { readonly level: () => number }) => {
  const bar = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const isCalm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    let loudest = 0;
    let looks = 0;
    const timer = setInterval(() => {
      loudest = Math.max(loudest, level());
      looks += 1;
      if (isCalm && looks % calmLooks !== 0) return;
      const loud = isCalm ? Math.ceil(loudest * 4) / 4 : loudest;
      loudest = 0;
      if (bar.current) bar.current.style.transform = `scaleX(${loud.toFixed(2)})`;
    }, lookMs);
    return () => clearInterval(timer);
  }, [level]);
  return (
    <span className={styles['meter']} aria-hidden="true">
      <span ref={bar} className={styles['loud']} />
    </span>
  );
};
