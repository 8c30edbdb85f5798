import type { StorySummary } from '@shared/contract/stories';
import type { Participant } from '@shared/domain/participant';
import type { StoryId } from '@shared/ids';
import { useEffect, useRef } from 'react';
import { Avatar } from '../../ui/Avatar';
import { Chip } from '../../ui/Chip';
import { List, ListRow } from '../../ui/List';
import { useT } from '../../ui/language';
import { reachOf } from './consentRows';
import styles from './StoryPicker.module.css';
import { hasNoWords } from './stories';
import { showStory } from './tellPlace';

type StoryListProps = {
  readonly stories: readonly StorySummary[];
  readonly people: readonly Participant[];
  readonly storyId: StoryId | null;
};

/** The stories; the one on the sheet stays in sight. */
export const StoryList = ({ stories, people, storyId }: StoryListProps) => {
  const t = useT();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (storyId === null) return;
    place.current?.querySelector('[aria-current="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [storyId]);
  return (
    <div ref={place}>
      <List label={t('tell.stories')}>
        {stories.map((story) => (
          <ListRow key={story.id} selected={story.id === storyId} onPress={() => showStory(story.id)}>
            <Row story={story} teller={people.find(({ id }) => id === story.tellerId) ?? null} />
          </ListRow>
        ))}
      </List>
    </div>
  );
};

const Row = ({ story, teller }: { story: StorySummary; teller: Participant | null }) => {
  const t = useT();
  const reach = reachOf({ teller: teller?.consent ?? null, story: story.consent });
  const name = teller?.pseudonym ?? t('common.unknownTeller');
  return (
    <span className={styles['row']}>
      <Avatar name={teller?.pseudonym ?? '·'} picture={teller?.picture ?? ''} />
      <span className={styles['words']}>
        <span dir="auto" className={styles['title']}>
          {story.title || t('common.untitled')}
        </span>
        <span className={styles['about']}>
          <bdi>{name}</bdi>
          {story.fragmentCount > 0 && ` · ${t('tell.fragmentCount', { count: story.fragmentCount })}`}
        </span>
        <span className={styles['chips']}>
          {hasNoWords(story) && <Chip>{t('tell.noWordsYet')}</Chip>}
          {reach === 'circle' && <Chip tone="brick">{t('tell.staysInCircle')}</Chip>}
          {reach === 'off' && <Chip tone="outline">{t('tell.allOff')}</Chip>}
        </span>
      </span>
    </span>
  );
};
