import type { StorySummary } from '@shared/contract/stories';
import { useRef } from 'react';
import { useQuery } from '../../api/useQuery';
import type { LiveTextHandle } from '../../editor/LiveTextEditor';
import { ConsentPanel } from './ConsentPanel';
import { FragmentPanel } from './FragmentPanel';
import { coloursOf } from './fragmentColours';
import styles from './StoryDesk.module.css';
import { StorySheet } from './StorySheet';
import type { TellData } from './tellData';
import { useFragmentInFront } from './useFragmentInFront';

/** One story: its sheet, its fragments, and what may be done with it. Give it the story's id as key. */
export const StoryDesk = ({ story, data }: { story: StorySummary; data: TellData }) => {
  const fragments = useQuery('fragments.list', { storyId: story.id });
  const board = useQuery('sort.get', {});
  const text = useRef<LiveTextHandle>(null);
  const front = useFragmentInFront(story.id, text);
  const teller = data.people.find(({ id }) => id === story.tellerId) ?? null;
  const colours = coloursOf(board.data);
  return (
    <div className={styles['desk']}>
      <StorySheet
        story={story}
        data={data}
        fragments={fragments.data ?? []}
        colours={colours}
        text={text}
        front={front}
      />
      <aside className={styles['aside']}>
        <div className={styles['fragments']}>
          <FragmentPanel answer={fragments} story={story} colours={colours} front={front} />
        </div>
        <div className={styles['consent']}>
          <ConsentPanel story={story} teller={teller} />
        </div>
      </aside>
    </div>
  );
};
