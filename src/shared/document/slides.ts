import type { StorylineKey } from '../domain/storyline';
import type { DocumentBlock } from './model';

/** One slide, ready to draw in the preview, on the room screen and in a presentation file. */
export type Slide = {
  readonly key: StorylineKey;
  readonly layout: 'title' | 'section' | 'content';
  readonly kicker: string;
  /** Never empty: every slide has a title. */
  readonly title: string;
  readonly subtitle: string;
  readonly blocks: readonly DocumentBlock[];
  readonly notes: string;
  /** When one section needs several slides: which of how many. */
  readonly part: { readonly number: number; readonly of: number };
};
