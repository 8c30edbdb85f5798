import type { MeetingView } from '@shared/contract/meeting';
import type { RoomActivity } from '@shared/domain/room/activity';
import type { ChoiceId, InsightId, StoryId } from '@shared/ids';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useCommand } from '../api/useCommand';
import { useQuery } from '../api/useQuery';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { useT } from '../ui/language';
import { Skeleton } from '../ui/Skeleton';
import { TextField } from '../ui/TextField';
import styles from './PickDialog.module.css';

export type PickableType = 'story' | 'insight' | 'choice';

export type PickDialogProps = {
  readonly type: PickableType;
  readonly meeting: MeetingView;
  readonly onPick: (activity: RoomActivity) => void;
  readonly onClose: () => void;
};

const titles = {
  story: 'lead.show.chooseStory',
  insight: 'lead.show.chooseInsight',
  choice: 'lead.show.chooseChoice',
} as const;
const empty = {
  story: 'lead.show.noStories',
  insight: 'lead.show.noInsights',
  choice: 'lead.show.noChoices',
} as const;

// Fewer are seen at a glance.
const worthSearching = 8;

/** Which story, insight or choice the room goes on with. */
export const PickDialog = ({ type, meeting, onPick, onClose }: PickDialogProps) => {
  const t = useT();
  const [sought, setSought] = useState('');
  const things = useThings(type, meeting);
  const words = sought.trim().toLocaleLowerCase();
  const found = things?.filter(({ name, about }) => `${name} ${about}`.toLocaleLowerCase().includes(words));
  return (
    <Dialog
      title={t(titles[type])}
      open
      onClose={onClose}
      {...(type === 'story' ? { actions: <NewStory meeting={meeting} onPick={onPick} /> } : {})}
    >
      {things && things.length > worthSearching && (
        <TextField label={t('lead.show.find')} value={sought} onChange={setSought} type="search" />
      )}
      {found === undefined && <Skeleton lines={5} />}
      {things?.length === 0 && <p className={styles['soft']}>{t(empty[type])}</p>}
      {things && things.length > 0 && found?.length === 0 && (
        <p className={styles['soft']}>{t('lead.show.nothingFound')}</p>
      )}
      <ul className={styles['list']}>
        {found?.map(({ activity, name, about }) => (
          <li key={JSON.stringify(activity)}>
            <button type="button" className={styles['row']} onClick={() => onPick(activity)}>
              <span className={styles['name']} dir="auto">
                {name || t('common.untitled')}
              </span>
              {about !== '' && (
                <span className={styles['about']} dir="auto">
                  {about}
                </span>
              )}
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
};

type Thing = { readonly activity: RoomActivity; readonly name: string; readonly about: string };

/** Stories of this meeting come first. */
const useThings = (type: PickableType, { sessionId }: MeetingView): readonly Thing[] | undefined => {
  const stories = useQuery('stories.list', {}, { enabled: type === 'story' }).data;
  const people = useQuery('participants.list', {}, { enabled: type === 'story' }).data;
  const insights = useQuery('insights.list', {}, { enabled: type === 'insight' }).data;
  const choices = useQuery('choices.list', { sessionId }, { enabled: type === 'choice' }).data;
  if (type === 'insight') return insights?.map(({ id, statement }) => insightThing(id, statement));
  if (type === 'choice') return choices?.map(({ id, question }) => choiceThing(id, question));
  const teller = (id: string | null): string => people?.find((one) => one.id === id)?.pseudonym ?? '';
  const ordered = stories?.toSorted(
    (one, other) => Number(other.sessionId === sessionId) - Number(one.sessionId === sessionId),
  );
  return ordered?.map(({ id, title, opening, tellerId }) =>
    storyThing(id, title || opening, teller(tellerId)),
  );
};

const storyThing = (storyId: StoryId, name: string, about: string): Thing => ({
  activity: { type: 'story', storyId },
  name,
  about,
});
const insightThing = (insightId: InsightId, name: string): Thing => ({
  activity: { type: 'insight', insightId },
  name,
  about: '',
});
const choiceThing = (choiceId: ChoiceId, name: string): Thing => ({
  activity: { type: 'choice', choiceId },
  name,
  about: '',
});

const NewStory = ({ meeting, onPick }: Pick<PickDialogProps, 'meeting' | 'onPick'>) => {
  const t = useT();
  const add = useCommand('stories.add');
  const make = async (): Promise<void> => {
    const made = await add.run({
      title: '',
      tellerId: null,
      sessionId: meeting.sessionId,
      prompt: meeting.block?.prompt ?? '',
      wordless: false,
    });
    if (made.ok) onPick({ type: 'story', storyId: made.value.id });
  };
  return (
    <Button icon={<Plus />} onPress={() => void make()} busy={add.pending}>
      {t('lead.show.newStory')}
    </Button>
  );
};
