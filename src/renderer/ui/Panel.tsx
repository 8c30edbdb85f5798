import { clsx } from 'clsx';
import { type ReactNode, useId } from 'react';
import styles from './Panel.module.css';

export type PanelProps = {
  readonly title: string;
  /** One line below the title. */
  readonly intro?: ReactNode;
  /** Buttons at the end of the title line. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
  readonly level?: 2 | 3;
  readonly className?: string;
};

/** A part of a screen under its own heading; a region for screen readers. */
export const Panel = ({ title, intro, actions, children, level = 2, className }: PanelProps) => {
  const id = useId();
  const Title = level === 2 ? 'h2' : 'h3';
  return (
    <section aria-labelledby={id} className={clsx(styles['panel'], className)}>
      <div className={styles['head']}>
        <Title id={id} className={styles['title']}>
          {title}
        </Title>
        {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
      </div>
      {intro !== undefined && <p className={styles['intro']}>{intro}</p>}
      {children}
    </section>
  );
};
