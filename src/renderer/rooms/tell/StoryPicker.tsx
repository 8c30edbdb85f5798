import type { StorySummary } from '@shared/contract/stories';
import type { Participant } from '@shared/domain/participant';
import type { ParticipantId, StoryId } from '@shared/ids';
import { EmptyState } from '../../ui/EmptyState';
import { useT } from '../../ui/language';
import { SpeakerPills } from './SpeakerPills';
import { StoryList } from './StoryList';
import styles from './StoryPicker.module.css';
import { speakers } from './stories';
import { chooseSpeaker } from './tellPlace';

type StoryPickerProps = {
  /** All stories, and those of them in the list. */
  readonly stories: readonly StorySummary[];
  readonly shown: readonly StorySummary[];
  readonly people: readonly Participant[];
  readonly speakerId: ParticipantId | null;
  readonly storyId: StoryId | null;
};

/** The left column: who is speaking, and which story is on the sheet. */
export const StoryPicker = ({ stories, shown, people, speakerId, storyId }: StoryPickerProps) => {
  const t = useT();
  return (
    <div className={styles['column']}>
      <SpeakerPills people={speakers(people, stories)} chosen={speakerId} onChoose={chooseSpeaker} />
      <nav aria-label={t('tell.stories')} className={styles['list']}>
        {shown.length > 0 && <StoryList stories={shown} people={people} storyId={storyId} />}
        {shown.length === 0 && stories.length > 0 && <EmptyState>{t('tell.noStoryOfSpeaker')}</EmptyState>}
      </nav>
    </div>
  );
};
