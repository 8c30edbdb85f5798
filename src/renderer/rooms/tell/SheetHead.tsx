import type { StorySummary } from '@shared/contract/stories';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useCommand } from '../../api/useCommand';
import { ShowInRoom } from '../../toRoom/ShowInRoom';
import { EditableTitle } from '../../ui/EditableTitle';
import { useT } from '../../ui/language';
import { StoryByline } from './StoryByline';
import { StoryMenu } from './StoryMenu';
import { StoryPrompt } from './StoryPrompt';
import styles from './StorySheet.module.css';
import type { TellData } from './tellData';
import { titleHasCursor, useTellPlace } from './tellPlace';

type SheetHeadProps = {
  readonly story: StorySummary;
  readonly data: TellData;
  /** From the title on to the words. */
  readonly onToText: () => void;
};

/** Above the words: title, whose it is, and the question it answers. */
export const SheetHead = ({ story, data, onToText }: SheetHeadProps) => {
  const t = useT();
  const update = useCommand('stories.update');
  const place = useRef<HTMLElement>(null);
  const wantsCursor = useTellPlace((at) => at.titleOf === story.id);
  useEffect(() => {
    if (!wantsCursor) return;
    place.current?.querySelector('textarea')?.focus();
    titleHasCursor();
  }, [wantsCursor]);
  const keys = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    if (event.target instanceof HTMLTextAreaElement) onToText();
  };
  return (
    <header ref={place} className={styles['head']}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Enter in the title goes on to the words; the field itself is the control */}
      <div className={styles['titleLine']} onKeyDown={keys}>
        <EditableTitle
          draftId={`story:${story.id}.title`}
          value={story.title}
          onCommit={(title) => update.save({ id: story.id, title })}
          label={t('tell.title')}
          placeholder={t('tell.titlePlaceholder')}
          size="xl"
          mayBeEmpty
          className={styles['title'] ?? ''}
        />
        <ShowInRoom activity={{ type: 'story', storyId: story.id }} small />
        <StoryMenu story={story} />
      </div>
      <StoryByline story={story} people={data.people} />
      <StoryPrompt story={story} sessions={data.sessions} />
    </header>
  );
};
