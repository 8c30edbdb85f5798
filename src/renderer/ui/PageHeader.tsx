import { type ReactNode, useEffect, useRef } from 'react';
import styles from './PageHeader.module.css';

export type PageHeaderProps = {
  readonly title: string;
  /** Chips or tabs beside the title. */
  readonly children?: ReactNode;
  /** Buttons at the end; the primary one last. */
  readonly actions?: ReactNode;
};

/** The head of a room. Its title takes the focus when the room opens, so that keyboard and screen reader start there. */
export const PageHeader = ({ title, children, actions }: PageHeaderProps) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <header className={styles['header']}>
      <h1 ref={heading} tabIndex={-1} className={styles['title']}>
        {title}
      </h1>
      <div className={styles['middle']}>{children}</div>
      {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
    </header>
  );
};
