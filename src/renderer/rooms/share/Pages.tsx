import type { ExportDocument } from '@shared/document/model';
import type { StorylineKey } from '@shared/domain/storyline';
import { useEffect, useRef } from 'react';
import { StoredPicture } from '../../picture/StoredPicture';
import { SlideBlock } from '../../slide/SlideBlock';
import { useT } from '../../ui/language';
import styles from './ShareRoom.module.css';

export type PagesProps = { readonly report: ExportDocument; readonly chosen: StorylineKey };

/** The report as a page to read. The chosen part is scrolled to. */
export const Pages = ({ report, chosen }: PagesProps) => {
  const t = useT();
  const page = useRef<HTMLElement>(null);
  useEffect(() => {
    const part = page.current?.querySelector(`[data-part="${CSS.escape(chosen)}"]`);
    part?.scrollIntoView({ block: 'start' });
  }, [chosen]);
  return (
    // Reached by Tab, so that it can be scrolled with the keys.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls
    <article ref={page} tabIndex={0} aria-label={t('share.pages')} className={styles['page']}>
      <h2 dir="auto" data-part="title" className={styles['pageTitle']}>
        {report.title}
      </h2>
      <p dir="auto" className={styles['pageSubtitle']}>
        {report.subtitle}
      </p>
      {report.sections
        .filter((section) => section.key !== 'title')
        .map((section) => (
          <section key={section.key} data-part={section.key} className={styles['pageSection']}>
            {section.kicker !== '' && <p className={styles['small']}>{section.kicker}</p>}
            <h3 dir="auto">{section.title}</h3>
            {section.blocks.map((block, index) => (
              <SlideBlock
                // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no identity but their place
                key={index}
                block={block}
                picture={(picture) => <StoredPicture picture={picture} from="stories.picture" />}
              />
            ))}
          </section>
        ))}
    </article>
  );
};
