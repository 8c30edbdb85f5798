import type { SharedAudience } from '@shared/audience';
import type { Slide } from '@shared/document/slides';
import { useCommand } from '../api/useCommand';
import { useQuery } from '../api/useQuery';

export type Slides = {
  readonly count: number;
  /** The one at hand, within what there is now: the presentation may have become shorter. */
  readonly index: number;
  readonly slide: Slide | null;
  readonly go: (index: number) => void;
};

/** The slides that the room sees in this company, and going to another. */
export const useSlides = (audience: SharedAudience, wanted: number): Slides => {
  const show = useCommand('room.show');
  const { data } = useQuery('storyline.get', { audience }, { keepFormer: true });
  const count = data?.slides.length ?? 0;
  const index = Math.min(wanted, Math.max(0, count - 1));
  return {
    count,
    index,
    slide: data?.slides[index] ?? null,
    go: (next) => void show.run({ activity: { type: 'slides', index: next } }),
  };
};
