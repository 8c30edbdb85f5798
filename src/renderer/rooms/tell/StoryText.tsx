import type { StorySummary } from '@shared/contract/stories';
import type { Fragment } from '@shared/domain/fragment';
import { storyTextId } from '@shared/ids';
import { type RefObject, useMemo, useRef, useState } from 'react';
import { useShortcuts } from '../../control/useShortcuts';
import { LiveTextEditor, type LiveTextHandle } from '../../editor/LiveTextEditor';
import { useControlHand } from '../../toRoom/useControlHand';
import { useT } from '../../ui/language';
import { VisuallyHidden } from '../../ui/VisuallyHidden';
import type { FragmentColours } from './fragmentColours';
import { MarkBar } from './MarkBar';
import styles from './StoryText.module.css';
import { TextSaved, type TextState } from './TextSaved';
import type { FragmentInFront } from './useFragmentInFront';
import { useMarking } from './useMarking';
import { useMarkPlace } from './useMarkPlace';

type StoryTextProps = {
  readonly story: StorySummary;
  readonly fragments: readonly Fragment[];
  readonly colours: FragmentColours;
  readonly text: RefObject<LiveTextHandle | null>;
  readonly front: FragmentInFront;
};

/** The words of a story: typing them, and marking what stands alone. */
export const StoryText = ({ story, fragments, colours, text, front }: StoryTextProps) => {
  const t = useT();
  const place = useRef<HTMLDivElement>(null);
  const writer = useControlHand();
  const [state, setState] = useState<TextState>('saved');
  const marking = useMarking({ storyId: story.id, place, text, front });
  const bar = useMarkPlace(place, marking.words !== '' || marking.made !== null, marking.words);
  const markColours = useMemo(
    () => new Map(fragments.map(({ id }) => [id, colours.get(id) ?? 'sand'] as const)),
    [fragments, colours],
  );
  useShortcuts({ mark: marking.mark });
  return (
    <div ref={place} className={styles['place']}>
      <TextSaved state={state} />
      <LiveTextEditor
        ref={text}
        textId={storyTextId(story.id)}
        {...writer}
        label={t('tell.text')}
        placeholder={t(story.wordless ? 'tell.placeholderWordless' : 'tell.placeholder')}
        markColours={markColours}
        onSelectionChange={(_, words) => marking.select(words)}
        onMarkPress={front.choose}
        onState={setState}
      />
      {bar && <MarkBar at={bar} marking={marking} fragments={fragments} />}
      <VisuallyHidden>
        <span role="status">{marking.made === null ? '' : t('tell.mark.done')}</span>
      </VisuallyHidden>
    </div>
  );
};
