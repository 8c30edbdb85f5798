import type { MeetingView } from '@shared/contract/meeting';
import type { StorySummary } from '@shared/contract/stories';
import type { Insight } from '@shared/domain/insight';
import type { RoomActivity } from '@shared/domain/room/activity';
import type { Choice } from '@shared/domain/room/choice';
import { assertNever } from '@shared/result';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { Loaded } from '../api/Loaded';
import { useCommand } from '../api/useCommand';
import { type Answer, useQuery } from '../api/useQuery';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { useT } from '../ui/language';
import { TextField } from '../ui/TextField';
import { NewInsight } from './NewInsight';
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
  const { answer, things } = useThings(type, meeting);
  const [isNew, setNew] = useState(false);
  const isNewInsight = isNew && type === 'insight';
  return (
    <Dialog
      title={t(isNewInsight ? 'lead.newInsight.title' : titles[type])}
      open
      onClose={onClose}
      {...(type === 'story' ? { actions: <NewStory meeting={meeting} onPick={onPick} /> } : {})}
      {...(type === 'insight' && !isNew
        ? {
            actions: (
              <Button icon={<Plus />} onPress={() => setNew(true)}>
                {t('lead.newInsight.title')}
              </Button>
            ),
          }
        : {})}
    >
      {isNewInsight ? (
        <NewInsight onPick={onPick} />
      ) : (
        <Loaded answer={answer} lines={5}>
          {() => <Things things={things} none={t(empty[type])} onPick={onPick} />}
        </Loaded>
      )}
    </Dialog>
  );
};

type ThingsProps = Pick<PickDialogProps, 'onPick'> & {
  readonly things: readonly Thing[];
  readonly none: string;
};

const Things = ({ things, none, onPick }: ThingsProps) => {
  const t = useT();
  const [sought, setSought] = useState('');
  const words = sought.trim().toLocaleLowerCase();
  const found = things.filter(({ name, about }) => `${name} ${about}`.toLocaleLowerCase().includes(words));
  if (things.length === 0) return <p className={styles['soft']}>{none}</p>;
  return (
    <>
      {things.length > worthSearching && (
        <TextField label={t('lead.show.find')} value={sought} onChange={setSought} type="search" />
      )}
      {found.length === 0 && <p className={styles['soft']}>{t('lead.show.nothingFound')}</p>}
      <ul className={styles['list']}>
        {found.map(({ activity, name, about }) => (
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
    </>
  );
};

type Thing = { readonly activity: RoomActivity; readonly name: string; readonly about: string };

type ThingsAnswer = { readonly answer: Answer<unknown>; readonly things: readonly Thing[] };

/** Stories of this meeting come first. */
const useThings = (type: PickableType, { sessionId }: MeetingView): ThingsAnswer => {
  const stories = useQuery('stories.list', {}, { enabled: type === 'story' });
  const people = useQuery('participants.list', {}, { enabled: type === 'story' }).data;
  const insights = useQuery('insights.list', {}, { enabled: type === 'insight' });
  const choices = useQuery('choices.list', { sessionId }, { enabled: type === 'choice' });
  const teller = (id: string | null): string => people?.find((one) => one.id === id)?.pseudonym ?? '';
  switch (type) {
    case 'insight':
      return { answer: insights, things: insights.data?.map(insightThing) ?? [] };
    case 'choice':
      return { answer: choices, things: choices.data?.map(choiceThing) ?? [] };
    case 'story': {
      const here = (story: StorySummary): number => Number(story.sessionId === sessionId);
      const ordered = stories.data?.toSorted((one, other) => here(other) - here(one)) ?? [];
      return { answer: stories, things: ordered.map((story) => storyThing(story, teller(story.tellerId))) };
    }
    default:
      return assertNever(type);
  }
};

const storyThing = ({ id, title, opening }: StorySummary, about: string): Thing => ({
  activity: { type: 'story', storyId: id },
  name: title || opening,
  about,
});
const insightThing = ({ id, statement }: Pick<Insight, 'id' | 'statement'>): Thing => ({
  activity: { type: 'insight', insightId: id },
  name: statement,
  about: '',
});
const choiceThing = ({ id, question }: Pick<Choice, 'id' | 'question'>): Thing => ({
  activity: { type: 'choice', choiceId: id },
  name: question,
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
