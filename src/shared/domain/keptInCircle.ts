import { type FragmentId, type StoryId, storyTextId } from '../ids';
import type { Fragment } from './fragment';
import { linesOf, type Run } from './richText';
import { folded, oneHoldsOther } from './sameWords';
import type { WorkshopData } from './workshopData';

/** What stays in the circle of a werkplaats. */
export type KeptInCircle = {
  /** Marked so itself, or sharing words with a fragment of the same story that is: those words would leave along with it. */
  readonly fragment: (fragment: Fragment) => boolean;
  /** The text of this story holds words that stay in the circle. */
  readonly story: (id: StoryId) => boolean;
};

/**
 * Looks up what stays in the circle. A card that lies in the bin keeps its words there as well: only switching "blijft in de
 * kring" off opens them. One of a picture that is no longer in its story keeps nothing back.
 */
export const keptInCircle = (
  data: Pick<WorkshopData, 'stories' | 'fragments' | 'texts' | 'inBin'>,
): KeptInCircle => {
  const pictures = new Set(data.stories.flatMap(({ attachments }) => attachments.map(({ id }) => id)));
  const binned = data.inBin.fragments.filter(
    ({ attachmentId }) => attachmentId === null || pictures.has(attachmentId),
  );
  const kept = Map.groupBy(
    [...data.fragments, ...binned].filter(({ circleOnly }) => circleOnly),
    ({ storyId }) => storyId,
  );
  return {
    fragment: (fragment) => {
      if (fragment.circleOnly) return true;
      const others = kept.get(fragment.storyId) ?? [];
      if (others.length === 0) return false;
      const text = linesOf(data.texts.get(storyTextId(fragment.storyId)) ?? []).flat();
      return others.some((other) => overlap(text, other.id, fragment.id) || sharesWords(fragment, other));
    },
    story: (id) => kept.has(id),
  };
};

const overlap = (text: readonly Run[], one: FragmentId, other: FragmentId): boolean =>
  text.some(({ marks }) => marks?.includes(one) && marks.includes(other));

const sharesWords = (fragment: Fragment, kept: Fragment): boolean => {
  const mine = [fragment.quote, fragment.words].map(folded);
  const others = [kept.quote, kept.words, kept.wordsNow].map(folded);
  return (
    (kept.attachmentId !== null && kept.attachmentId === fragment.attachmentId) ||
    mine.some((one) => others.some((other) => oneHoldsOther(one, other)))
  );
};
