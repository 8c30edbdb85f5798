import type { StorylineView } from '@shared/contract/share';
import type { Slide } from '@shared/document/slides';
import type { StorylineKey } from '@shared/domain/storyline';
import { clsx } from 'clsx';
import { useEffect, useRef, useState } from 'react';
import { StoredPicture } from '../../picture/StoredPicture';
import { SlideView } from '../../slide/SlideView';
import { useT } from '../../ui/language';
import styles from './ShareRoom.module.css';

export type StageProps = {
  readonly slides: readonly Slide[];
  readonly item: StorylineView['items'][number];
  readonly onChoose: (key: StorylineKey) => void;
};

/** The slide of the chosen part, large, and all slides below it. */
export const Stage = ({ slides, item, onChoose }: StageProps) => {
  const t = useT();
  // Which part of a section that needs several slides; a new section starts at its first.
  const [chosen, setChosen] = useState({ key: item.key, number: 1 });
  const number = chosen.key === item.key ? chosen.number : 1;
  const own = slides.filter((slide) => slide.key === item.key);
  const shown = own.find((slide) => slide.part.number === number) ?? own[0];
  const strip = useRef<HTMLOListElement>(null);
  const shownId = shown && `${shown.key}.${shown.part.number}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the strip follows the slide that is shown
  useEffect(() => {
    strip.current
      ?.querySelector('[aria-current]')
      ?.parentElement?.scrollIntoView({ inline: 'nearest', block: 'nearest' });
  }, [shownId]);
  return (
    <>
      {shown ? (
        <div className={styles['slide']}>
          <SlideView
            slide={shown}
            picture={(picture) => <StoredPicture picture={picture} from="stories.picture" />}
          />
        </div>
      ) : (
        <p className={styles['absent']}>{t(item.hidden ? 'share.hiddenForAll' : 'share.notVisible')}</p>
      )}
      <ol ref={strip} className={styles['strip']} aria-label={t('share.slides')}>
        {slides.map((slide, index) => (
          <li
            key={`${slide.key}.${slide.part.number}`}
            className={clsx(styles['thumb'], slide === shown && styles['chosen'])}
          >
            <SlideView slide={slide} decorative />
            <button
              type="button"
              aria-label={t('share.slideNumber', { number: index + 1, title: slide.title })}
              aria-current={slide === shown ? 'true' : undefined}
              className={styles['thumbButton']}
              onClick={() => {
                onChoose(slide.key);
                setChosen({ key: slide.key, number: slide.part.number });
              }}
            />
          </li>
        ))}
      </ol>
    </>
  );
};
