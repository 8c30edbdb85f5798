import type { Session } from '@shared/domain/session';
import { useCommand } from '../../api/useCommand';
import { firstPrompt } from './stories';
import { startInTitle, useTellPlace } from './tellPlace';

/** Starts a story for who is speaking now, with the meeting's own question, and puts the cursor in its title. */
export const useNewStory = (session: Session | null) => {
  const add = useCommand('stories.add');
  const start = async () => {
    if (add.pending) return;
    const made = await add.run({
      title: '',
      tellerId: useTellPlace.getState().speakerId,
      sessionId: session?.id ?? null,
      prompt: firstPrompt(session),
      wordless: false,
    });
    if (made.ok) startInTitle(made.value.id);
  };
  return { start: () => void start(), pending: add.pending };
};
