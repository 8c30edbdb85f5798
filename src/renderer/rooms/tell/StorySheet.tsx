import type { StorySummary } from '@shared/contract/stories';
import type { Fragment } from '@shared/domain/fragment';
import { type RefObject, useState } from 'react';
import type { LiveTextHandle } from '../../editor/LiveTextEditor';
import { DrawDialog } from './DrawDialog';
import type { FragmentColours } from './fragmentColours';
import { PictureDrop } from './PictureDrop';
import { SheetFoot } from './SheetFoot';
import { SheetHead } from './SheetHead';
import { StoryPictures } from './StoryPictures';
import styles from './StorySheet.module.css';
import { StoryText } from './StoryText';
import { hasNoWords } from './stories';
import type { TellData } from './tellData';
import { useAddPictures } from './useAddPictures';
import type { FragmentInFront } from './useFragmentInFront';

type StorySheetProps = {
  readonly story: StorySummary;
  readonly data: TellData;
  readonly fragments: readonly Fragment[];
  readonly colours: FragmentColours;
  readonly text: RefObject<LiveTextHandle | null>;
  readonly front: FragmentInFront;
};

/** The paper in the middle: one story. A story without words shows its pictures first. */
export const StorySheet = ({ story, data, fragments, colours, text, front }: StorySheetProps) => {
  const [isDrawing, setDrawing] = useState(false);
  const pictures = useAddPictures(story);
  const shown = (
    <StoryPictures story={story} fragments={fragments} onShow={front.choose} isAlone={hasNoWords(story)} />
  );
  return (
    <PictureDrop onFiles={pictures.addFiles}>
      <SheetHead story={story} data={data} onToText={() => text.current?.focus()} />
      {hasNoWords(story) && shown}
      <StoryText story={story} fragments={fragments} colours={colours} text={text} front={front} />
      {!hasNoWords(story) && shown}
      <SheetFoot
        story={story}
        busy={pictures.pending}
        onFiles={pictures.addFiles}
        onDraw={() => setDrawing(true)}
      />
      <div className={styles['end']} />
      {isDrawing && (
        <DrawDialog storyId={story.id} onClose={() => setDrawing(false)} onKeep={pictures.addDrawing} />
      )}
    </PictureDrop>
  );
};
