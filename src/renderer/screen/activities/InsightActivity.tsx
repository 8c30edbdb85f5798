import { Undo2 } from 'lucide-react';
import { useRef } from 'react';
import { LiveTextEditor, type LiveTextHandle } from '../../editor/LiveTextEditor';
import { useT } from '../../ui/language';
import type { Shown } from '../activityTypes';
import { Frame } from '../frame/Frame';
import { useHands } from '../hands/handsContext';
import { useNameOfHand } from '../hands/useNameOfHand';
import { useViewed } from '../viewContext';
import { CounterVoices, counterWords } from './CounterVoices';
import styles from './StoryActivity.module.css';
import { useTextBack } from './useTextBack';
import { useWriting } from './useWriting';

/** A sentence that the group stands behind, and the text that it writes with it. */
export const InsightActivity = ({ insight }: { readonly insight: Shown<'insight'> }) => {
  const t = useT();
  const { view } = useViewed();
  const text = useRef<LiveTextHandle>(null);
  const writing = useWriting(text);
  const nameOfHand = useNameOfHand();
  const { hand } = useHands();
  const back = useTextBack({ text, place: writing.place, hand });
  return (
    <Frame
      title={view.title === '' ? t('screen.insight') : view.title}
      showHands
      speech={() => [insight.statement, ...writing.words(), ...counterWords(insight, t)]}
      actions={[
        writing.action,
        { text: t('screen.back'), icon: <Undo2 />, below: back.label, onPress: back.undo },
      ]}
    >
      <div className={styles['story']} ref={writing.place} {...writing.events}>
        <h2 className={styles['statement']} dir="auto">
          {insight.statement}
        </h2>
        <LiveTextEditor
          ref={text}
          textId={insight.textId}
          label={t('screen.insightText')}
          placeholder={t('screen.insightEmpty')}
          hideToolbar
          hand={hand}
          nameOfHand={nameOfHand}
          onUndoLabel={back.tell}
        />
        <CounterVoices insight={insight} />
      </div>
    </Frame>
  );
};
