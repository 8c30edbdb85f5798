import type { HistoryLabel } from '@shared/contract/search';
import type { ParticipantId } from '@shared/ids';
import { errorText } from '@shared/language/errorText';
import type { TextKey, Translate } from '@shared/language/translate';
import { useCommand } from '../api/useCommand';
import { useQuery } from '../api/useQuery';
import { useT } from '../ui/language';
import { showToast } from '../ui/toasts';

/** The last step of this hand on the screen: what it is called, and taking it back. */
export const useUndo = (hand: ParticipantId | null) => {
  const t = useT();
  const { data } = useQuery('screen.undoLabel', { hand });
  const command = useCommand('screen.undo', { quiet: true });
  return {
    /** What will be taken back; null when there is nothing. */
    label: labelText(data ?? null, t),
    /** Main is asked, not the name above: right after a step that may not be here yet. Says it when it cannot be. */
    undo: async () => {
      const done = await command.run({ hand });
      if (!done.ok) {
        const isNothing = done.error.type === 'nothingToUndo';
        showToast({ kind: 'info', text: isNothing ? t('screen.nothingBack') : errorText(done.error, t) });
      }
      return done;
    },
  };
};

const labelText = (label: HistoryLabel | null, t: Translate): string | null => {
  if (label === null) return null;
  // Proof: main makes labels from keys of this same catalogue; an unknown one (of a newer version) shows the plain word.
  const text = t(label.key as TextKey, label.params);
  return text === label.key ? t('screen.back') : text;
};
