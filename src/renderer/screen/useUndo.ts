import type { HistoryLabel } from '@shared/contract/search';
import type { ParticipantId } from '@shared/ids';
import type { TextKey, Translate } from '@shared/language/translate';
import { useCommand } from '../api/useCommand';
import { useQuery } from '../api/useQuery';
import { useT } from '../ui/language';

/** The last step of this hand on the screen: what it is called, and taking it back. */
export const useUndo = (hand: ParticipantId | null) => {
  const t = useT();
  const { data } = useQuery('screen.undoLabel', { hand });
  const undo = useCommand('screen.undo');
  return {
    /** What will be taken back; null when there is nothing. */
    label: labelText(data ?? null, t),
    undo: () => undo.run({ hand }),
  };
};

const labelText = (label: HistoryLabel | null, t: Translate): string | null => {
  if (label === null) return null;
  // Proof: main makes labels from keys of this same catalogue; an unknown one (of a newer version) shows the plain word.
  const text = t(label.key as TextKey, label.params);
  return text === label.key ? t('screen.back') : text;
};
