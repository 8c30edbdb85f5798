import type { StorySummary } from '@shared/contract/stories';
import type { Fragment } from '@shared/domain/fragment';
import { type RefObject, useState } from 'react';
import type { LiveTextHandle } from '../../editor/LiveTextEditor';
import { DrawDialog } from './DrawDialog';
import type { FragmentColours } from './fragmentColours';
import { PictureDrop } from './PictureDrop';
import { RecordDialog } from './RecordDialog';
import { SheetFoot } from './SheetFoot';
import { SheetHead } from './SheetHead';
import { StoryPictures } from './StoryPictures';
import styles from './StorySheet.module.css';
import { StorySounds } from './StorySounds';
import { StoryText } from './StoryText';
import { hasNoWords } from './stories';
import type { TellData } from './tellData';
import { useAddPictures } from './useAddPictures';
import { useAddSound } from './useAddSound';
import type { FragmentInFront } from './useFragmentInFront';

type StorySheetProps = {
  readonly story: StorySummary;
  readonly data: TellData;
  readonly fragments: readonly Fragment[];
  readonly colours: FragmentColours;
  readonly text: RefObject<LiveTextHandle | null>;
  readonly front: FragmentInFront;
};

/** The paper in the middle: one story. A story without words shows its pictures and sounds first. */
export const StorySheet = ({ story, data, fragments, colours, text, front }: StorySheetProps) => {
  const [making, setMaking] = useState<'drawing' | 'sound' | null>(null);
  const close = () => setMaking(null);
  const pictures = useAddPictures(story);
  const sound = useAddSound(story);
  const shown = (
    <>
      <StoryPictures story={story} fragments={fragments} onShow={front.choose} isAlone={hasNoWords(story)} />
      <StorySounds story={story} />
    </>
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
        onDraw={() => setMaking('drawing')}
        onRecord={() => setMaking('sound')}
      />
      <div className={styles['end']} />
      {making === 'drawing' && <DrawDialog storyId={story.id} onClose={close} onKeep={pictures.addDrawing} />}
      {making === 'sound' && (
        <RecordDialog storyId={story.id} onClose={close} onKeep={sound.keep} busy={sound.pending} />
      )}
    </PictureDrop>
  );
};
