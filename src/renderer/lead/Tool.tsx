import { ChevronDown } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import styles from './Tool.module.css';

export type ToolProps = {
  readonly title: string;
  /** Open of itself: it belongs to this part, or there is something in it. */
  readonly openWhen: boolean;
  readonly children: ReactNode;
};

/** Something one can do with a part, folded away until it is needed. */
export const Tool = ({ title, openWhen, children }: ToolProps) => {
  const id = useId();
  const [chosen, setChosen] = useState<boolean | null>(null);
  const open = chosen ?? openWhen;
  return (
    <section aria-labelledby={id} className={styles['tool']}>
      <h2 className={styles['head']}>
        <button
          type="button"
          id={id}
          aria-expanded={open}
          className={styles['press']}
          onClick={() => setChosen(!open)}
        >
          {title}
          <ChevronDown aria-hidden="true" className={styles['arrow']} />
        </button>
      </h2>
      {open && <div className={styles['body']}>{children}</div>}
    </section>
  );
};
