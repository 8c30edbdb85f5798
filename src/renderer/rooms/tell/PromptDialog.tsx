import type { StorySummary } from '@shared/contract/stories';
import type { Session } from '@shared/domain/session';
import { type FormEvent, useState } from 'react';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { useT } from '../../ui/language';
import { TextField } from '../../ui/TextField';
import styles from './PromptDialog.module.css';
import { promptCards } from './stories';

type PromptDialogProps = {
  readonly story: StorySummary;
  readonly sessions: readonly Session[];
  readonly onChoose: (prompt: string) => void;
  readonly onClose: () => void;
};

/** The questions of the story rounds as cards, and room for another one. */
export const PromptDialog = ({ story, sessions, onChoose, onClose }: PromptDialogProps) => {
  const t = useT();
  const [own, setOwn] = useState('');
  const cards = promptCards(sessions, story.sessionId);
  const use = (event: FormEvent) => {
    event.preventDefault();
    if (own.trim() !== '') onChoose(own.trim());
  };
  return (
    <Dialog
      title={t('tell.prompt.title')}
      open
      onClose={onClose}
      size="l"
      actions={story.prompt !== '' && <Button onPress={() => onChoose('')}>{t('tell.prompt.none')}</Button>}
    >
      {cards.length > 0 ? (
        <ul className={styles['cards']}>
          {cards.map(({ id, prompt, session }) => (
            <li key={id}>
              <button
                type="button"
                aria-pressed={prompt === story.prompt}
                onClick={() => onChoose(prompt)}
                className={styles['card']}
              >
                <span dir="auto" className={styles['prompt']}>
                  {prompt}
                </span>
                <span className={styles['session']}>{session.title || t('common.untitled')}</span>
              </button>
            </li>
          ))}
        </ul>
      ) : (
        <p className={styles['hint']}>{t('tell.prompt.noCards')}</p>
      )}
      <form onSubmit={use} className={styles['own']}>
        <TextField
          label={t('tell.prompt.own')}
          value={own}
          onChange={setOwn}
          voice
          className={styles['field'] ?? ''}
        />
        <Button type="submit" disabled={own.trim() === ''}>
          {t('tell.prompt.use')}
        </Button>
      </form>
    </Dialog>
  );
};
