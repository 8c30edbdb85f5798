import { type Fragment, fragmentKinds } from '@shared/domain/fragment';
import { clsx } from 'clsx';
import { Highlighter } from 'lucide-react';
import type { CSSProperties, MouseEvent } from 'react';
import { useT } from '../../ui/language';
import styles from './StoryText.module.css';
import { useTellPlace } from './tellPlace';
import type { Marking } from './useMarking';
import type { BarPlace } from './useMarkPlace';

type MarkBarProps = {
  readonly at: BarPlace;
  readonly marking: Marking;
  readonly fragments: readonly Fragment[];
};

/** Near the selected words: mark them. Right after that: what kind of experience it is. Escape closes it. */
export const MarkBar = ({ at, marking, fragments }: MarkBarProps) => {
  const t = useT();
  const lastKind = useTellPlace((place) => place.kind);
  const kind = fragments.find(({ id }) => id === marking.made)?.kind ?? lastKind;
  // The kinds are about as wide as the text; the one button stands at the words.
  const style: CSSProperties = { top: at.top, left: marking.made === null ? at.left : '50%' };
  return (
    <div
      role="toolbar"
      aria-label={t('tell.mark.bar')}
      className={clsx(styles['bar'], at.above ? styles['above'] : styles['below'])}
      style={style}
      onKeyDown={(event) => {
        if (event.key === 'Escape') marking.dismiss();
      }}
    >
      {marking.made === null ? (
        <button type="button" onMouseDown={keepSelection} onClick={marking.mark} className={styles['mark']}>
          <Highlighter aria-hidden="true" />
          {t('tell.mark.do')}
        </button>
      ) : (
        <fieldset className={styles['kinds']}>
          <legend className={styles['ask']}>{t('tell.mark.whichKind')}</legend>
          {fragmentKinds.map((choice) => (
            <button
              key={choice}
              type="button"
              aria-pressed={choice === kind}
              onMouseDown={keepSelection}
              onClick={() => marking.setKind(choice)}
              className={styles['kind']}
            >
              {t(`common.kinds.${choice}`)}
            </button>
          ))}
        </fieldset>
      )}
    </div>
  );
};

/** The words stay selected while the bar is pressed. */
const keepSelection = (event: MouseEvent): void => event.preventDefault();
