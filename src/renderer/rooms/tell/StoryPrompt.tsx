import type { StorySummary } from '@shared/contract/stories';
import type { Session } from '@shared/domain/session';
import { MessageCircleQuestion } from 'lucide-react';
import { useState } from 'react';
import { useCommand } from '../../api/useCommand';
import { Button } from '../../ui/Button';
import { useT } from '../../ui/language';
import { PromptDialog } from './PromptDialog';
import styles from './StorySheet.module.css';

/** The question that this story answers; pressing it shows the others. */
export const StoryPrompt = ({ story, sessions }: { story: StorySummary; sessions: readonly Session[] }) => {
  const t = useT();
  const update = useCommand('stories.update');
  const [isOpen, setOpen] = useState(false);
  return (
    <div className={styles['prompt']}>
      {story.prompt === '' ? (
        <Button
          kind="quiet"
          size="s"
          icon={<MessageCircleQuestion />}
          onPress={() => setOpen(true)}
          className={styles['noPrompt'] ?? ''}
        >
          {t('tell.prompt.choose')}
        </Button>
      ) : (
        <button
          type="button"
          dir="auto"
          title={t('tell.prompt.change')}
          onClick={() => setOpen(true)}
          className={styles['question']}
        >
          {story.prompt}
        </button>
      )}
      {isOpen && (
        <PromptDialog
          sessions={sessions}
          story={story}
          onChoose={(prompt) => {
            setOpen(false);
            void update.run({ id: story.id, prompt });
          }}
          onClose={() => setOpen(false)}
        />
      )}
    </div>
  );
};
