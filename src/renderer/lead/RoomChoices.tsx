import type { MeetingView } from '@shared/contract/meeting';
import type { RoomState } from '@shared/contract/room';
import type { ActivityType, RoomActivity } from '@shared/domain/room/activity';
import {
  BookOpen,
  CircleHelp,
  HandHelping,
  Layers,
  Leaf,
  Lightbulb,
  ListChecks,
  Presentation,
  StickyNote,
} from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useQuery } from '../api/useQuery';
import { useShow } from '../toRoom/useShow';
import { useT } from '../ui/language';
import { AskTeller } from './AskTeller';
import { AskVoices } from './AskVoices';
import { fittingActivity } from './fitting';
import { type PickableType, PickDialog } from './PickDialog';
import styles from './RoomChoices.module.css';
import { useRoomWords } from './useRoomWords';

type Kind = { readonly type: ActivityType; readonly icon: ReactNode };

const kinds: readonly Kind[] = [
  { type: 'block', icon: <CircleHelp /> },
  { type: 'slips', icon: <StickyNote /> },
  { type: 'story', icon: <BookOpen /> },
  { type: 'insight', icon: <Lightbulb /> },
  { type: 'board', icon: <Layers /> },
  { type: 'choice', icon: <ListChecks /> },
  { type: 'outlook', icon: <HandHelping /> },
  { type: 'slides', icon: <Presentation /> },
  { type: 'quiet', icon: <Leaf /> },
];

/** What to put on the room screen: one large press each. */
export const RoomChoices = ({ meeting }: { meeting: MeetingView }) => {
  const t = useT();
  const show = useShow();
  const { data: state } = useQuery('room.state', {});
  const [picking, setPicking] = useState<PickableType | null>(null);
  const { block } = meeting;
  const isOpen = state !== undefined && state.place.type !== 'closed';
  const fitting = fittingActivity(block).type;
  const press = (type: ActivityType): void => {
    if (isPickable(type)) setPicking(type);
    else void show(simple(type, meeting));
  };
  const shown = kinds.filter(({ type }) => type !== 'block' || block !== null);
  return (
    <section aria-label={t('lead.room.title')}>
      <h2 className={styles['title']}>{t('lead.room.title')}</h2>
      {state?.place.type === 'closed' && <p className={styles['soft']}>{t('lead.room.closedNow')}</p>}
      {isOpen && <Now state={state} />}
      <ul className={styles['list']}>
        {shown.map(({ type, icon }) => (
          <li key={type}>
            <button
              type="button"
              className={styles['choice']}
              aria-pressed={isOpen && isOnScreen(type, state.activity, meeting)}
              onClick={() => press(type)}
            >
              <span className={styles['icon']} aria-hidden="true">
                {icon}
              </span>
              <span className={styles['words']}>
                <span className={styles['name']}>{t(`lead.show.${type}`)}</span>
                <span className={styles['hint']}>
                  {type === fitting ? t('lead.room.fits') : t(`lead.show.hints.${type}`)}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      {picking && (
        <PickDialog
          type={picking}
          meeting={meeting}
          onClose={() => setPicking(null)}
          onPick={(activity) => {
            setPicking(null);
            void show(activity);
          }}
        />
      )}
    </section>
  );
};

const Now = ({ state }: { readonly state: RoomState }) => {
  const { activity, audience, withheld } = state;
  const words = useRoomWords(state);
  return (
    <div className={withheld ? styles['withheld'] : styles['soft']} dir="auto">
      <p>{words}</p>
      {withheld && audience !== null && activity.type === 'story' && (
        <AskTeller storyId={activity.storyId} audience={audience} />
      )}
      {withheld && audience !== null && activity.type === 'insight' && (
        <AskVoices insightId={activity.insightId} audience={audience} />
      )}
    </div>
  );
};

const isPickable = (type: ActivityType): type is PickableType =>
  type === 'story' || type === 'insight' || type === 'choice';

/** What needs no choosing; for another kind a calm picture. */
const simple = (type: ActivityType, { block }: MeetingView): RoomActivity => {
  switch (type) {
    case 'block':
      return block ? { type, blockId: block.id } : { type: 'quiet' };
    case 'slips':
      return { type, blockId: block?.id ?? null };
    case 'slides':
      return { type, index: 0 };
    case 'board':
    case 'outlook':
      return { type };
    default:
      return { type: 'quiet' };
  }
};

const isOnScreen = (type: ActivityType, now: RoomActivity, { block }: MeetingView): boolean => {
  if (now.type !== type) return false;
  if (now.type === 'block' || now.type === 'slips') return now.blockId === (block?.id ?? null);
  return true;
};
