import { Brush, Highlighter, Undo2 } from 'lucide-react';
import { useRef, useState } from 'react';
import { LiveTextEditor, type LiveTextHandle } from '../../editor/LiveTextEditor';
import { useT } from '../../ui/language';
import type { Shown } from '../activityTypes';
import { Frame } from '../frame/Frame';
import { useHands } from '../hands/handsContext';
import { useNameOfHand } from '../hands/useNameOfHand';
import { AddSheet } from './AddSheet';
import styles from './StoryActivity.module.css';
import { StoryPictures } from './StoryPictures';
import { StorySounds } from './StorySounds';
import { useMarking } from './useMarking';
import { useTextBack } from './useTextBack';
import { useWriting } from './useWriting';

/** A story that the room reads and writes together. */
export const StoryActivity = ({ story }: { readonly story: Shown<'story'> }) => {
  const t = useT();
  const { hand, withHand } = useHands();
  const nameOfHand = useNameOfHand();
  const text = useRef<LiveTextHandle>(null);
  const writing = useWriting(text);
  const back = useTextBack({ text, place: writing.place, hand });
  const marking = useMarking({ story, text, onMarked: (by) => back.didOnScreen('mark', by) });
  const [adding, setAdding] = useState(false);
  const title = story.title === '' ? t('screen.story') : story.title;
  return (
    <Frame
      title={title}
      showHands
      speech={() => [
        story.question,
        ...writing.words(),
        ...[...story.pictures, ...(story.sounds ?? [])].map(({ description }) => description),
      ]}
      actions={[
        writing.action,
        {
          text: t('screen.mark'),
          icon: <Highlighter />,
          onPress: (place) => withHand(place, (chosen) => marking.mark(chosen)),
        },
        {
          text: t(story.sounds === null ? 'screen.picture' : 'sound.choice.open'),
          icon: <Brush />,
          onPress: (place) => withHand(place, () => setAdding(true)),
        },
        { text: t('screen.back'), icon: <Undo2 />, below: back.label, onPress: back.undo },
      ]}
    >
      <div className={styles['story']} ref={writing.place} {...writing.events}>
        {story.question !== '' && (
          <p className={styles['question']} dir="auto">
            {story.question}
          </p>
        )}
        <LiveTextEditor
          ref={text}
          textId={story.textId}
          label={t('screen.storyText')}
          placeholder={t('screen.storyEmpty')}
          markColours={marking.colours}
          hideToolbar
          hand={hand}
          nameOfHand={nameOfHand}
          onUndoLabel={back.tell}
        />
        <StoryPictures pictures={story.pictures} />
        <StorySounds sounds={story.sounds ?? []} />
      </div>
      {adding && (
        <AddSheet
          key={hand ?? ''}
          storyId={story.storyId}
          hand={hand}
          hasSound={story.sounds !== null}
          onClose={() => setAdding(false)}
          onKept={() => back.didOnScreen('picture')}
        />
      )}
    </Frame>
  );
};
