import { fitTitle, slideSize } from '@shared/document/fit';
import type { PictureRef } from '@shared/document/model';
import type { Slide } from '@shared/document/slides';
import { clsx } from 'clsx';
import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { pt } from './points';
import { SlideBlock } from './SlideBlock';
import styles from './SlideView.module.css';

export type SlideViewProps = {
  readonly slide: Slide;
  /** Draws a picture; without it only its description stands there (a thumbnail). */
  readonly picture?: (picture: PictureRef) => ReactNode;
  /** A thumbnail beside its own name: nothing of it is read aloud. */
  readonly decorative?: boolean;
  /** Of the slide's title, on the page it stands on. */
  readonly level?: 1 | 2 | 3;
};

/**
 * One slide as it is in the preview, on the room screen and (by the same measures) in a file. As wide as its box, 16:9.
 * All sizes are points of `slideSize`.
 */
export const SlideView = ({ slide, picture, decorative = false, level = 2 }: SlideViewProps) => {
  const Title = `h${level}` as const;
  const { layout, kicker, title, subtitle, blocks, part } = slide;
  const body = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => shrinkToFit(body.current));
  const cover = layout !== 'content';
  const { points } = fitTitle(title, cover ? 'cover' : 'content');
  return (
    <div
      className={styles['slide']}
      style={{ aspectRatio: `${slideSize.width} / ${slideSize.height}` }}
      aria-hidden={decorative || undefined}
      inert={decorative}
    >
      <div
        ref={body}
        className={clsx(styles['body'], cover && styles[layout === 'title' ? 'cover' : 'divider'])}
      >
        {kicker !== '' && (
          <p className={styles['kicker']}>
            <span>{kicker}</span>
          </p>
        )}
        <Title className={styles['title']} style={{ fontSize: pt(points) }} dir="auto">
          {title}
          {part.of > 1 && <span className={styles['part']}>{` (${part.number}/${part.of})`}</span>}
        </Title>
        {subtitle !== '' && (
          <p className={styles['subtitle']} dir="auto">
            {subtitle}
          </p>
        )}
        {blocks.map((block, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a slide's blocks have no identity but their place
          <SlideBlock key={index} block={block} {...(picture ? { picture } : {})} />
        ))}
      </div>
    </div>
  );
};

const smallest = 0.5;

/** The cut into slides is an estimate; should it be wrong, the words get smaller rather than fall off. */
const shrinkToFit = (body: HTMLElement | null): void => {
  if (body === null) return;
  for (let scale = 1; scale >= smallest; scale -= 0.05) {
    body.style.setProperty('--shrink', String(scale));
    if (body.scrollHeight <= body.clientHeight + 1) return;
  }
};
