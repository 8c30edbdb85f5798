import { Plus } from 'lucide-react';
import { useCurrentSession } from '../../api/currentSession';
import { Loaded } from '../../api/Loaded';
import { goTo } from '../../api/navigation';
import { useQuery } from '../../api/useQuery';
import { Button } from '../../ui/Button';
import { Chip } from '../../ui/Chip';
import { EmptyState } from '../../ui/EmptyState';
import { useT } from '../../ui/language';
import { PageHeader } from '../../ui/PageHeader';
import { StoryDesk } from './StoryDesk';
import { StoryPicker } from './StoryPicker';
import { shownStories, storyOnSheet } from './stories';
import styles from './TellRoom.module.css';
import type { TellData } from './tellData';
import { useTellPlace } from './tellPlace';
import { useArrival } from './useArrival';
import { useNewStory } from './useNewStory';
import { useStoryKeys } from './useStoryKeys';

/** The room Vertellen: who tells, the story as it is told, and what may be done with it. */
export const TellRoom = () => {
  const stories = useQuery('stories.list', {});
  const people = useQuery('participants.list', {});
  const sessions = useQuery('sessions.list', {});
  useArrival();
  const data =
    stories.data && people.data && sessions.data
      ? { stories: stories.data, people: people.data, sessions: sessions.data }
      : null;
  const waiting = [stories, people, sessions].find((answer) => answer.data === undefined) ?? stories;
  return (
    <div className={styles['room']}>
      <TellHeader data={data} />
      {data ? (
        <TellBody data={data} />
      ) : (
        <div className={styles['waiting']}>
          <Loaded<unknown> answer={waiting} lines={6}>
            {() => null}
          </Loaded>
        </div>
      )}
    </div>
  );
};

const TellHeader = ({ data }: { data: TellData | null }) => {
  const t = useT();
  const session = useCurrentSession(data?.sessions ?? []);
  const newStory = useNewStory(session);
  const number = session && data ? data.sessions.indexOf(session) + 1 : 0;
  const canTell = data !== null && (data.people.length > 0 || data.stories.length > 0);
  return (
    <PageHeader
      title={t('common.rooms.tell')}
      {...(canTell
        ? {
            actions: (
              <Button kind="primary" icon={<Plus />} onPress={newStory.start} busy={newStory.pending}>
                {t('tell.newStory')}
              </Button>
            ),
          }
        : {})}
    >
      {session && <Chip>{t('tell.session', { number, title: session.title || t('common.untitled') })}</Chip>}
    </PageHeader>
  );
};

const TellBody = ({ data }: { data: TellData }) => {
  const t = useT();
  const { storyId, speakerId: chosenSpeaker } = useTellPlace();
  const session = useCurrentSession(data.sessions);
  const newStory = useNewStory(session);
  const speakerId = data.people.some(({ id }) => id === chosenSpeaker) ? chosenSpeaker : null;
  const shown = shownStories(data.stories, speakerId);
  const story = storyOnSheet(shown, storyId);
  useStoryKeys(shown, story?.id ?? null);
  if (data.people.length === 0 && data.stories.length === 0) return <NobodyYet />;
  return (
    <div className={styles['columns']}>
      <StoryPicker
        stories={data.stories}
        shown={shown}
        people={data.people}
        speakerId={speakerId}
        storyId={story?.id ?? null}
      />
      {story ? (
        <StoryDesk key={story.id} story={story} data={data} />
      ) : (
        <div className={styles['none']}>
          <EmptyState
            action={
              <Button kind="primary" icon={<Plus />} onPress={newStory.start} busy={newStory.pending}>
                {t('tell.firstStory')}
              </Button>
            }
          >
            {t('tell.empty')}
          </EmptyState>
        </div>
      )}
    </div>
  );
};

const NobodyYet = () => {
  const t = useT();
  return (
    <div className={styles['none']}>
      <EmptyState
        action={
          <Button kind="primary" onPress={() => goTo('prepare')}>
            {t('tell.toPrepare')}
          </Button>
        }
      >
        {t('tell.nobody')}
      </EmptyState>
    </div>
  );
};
