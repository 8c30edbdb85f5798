import { actions } from '@shared/actions';
import type { HistoryLabel, UndoMode } from '@shared/contract/search';
import type { TextKey, Translate } from '@shared/language/translate';
import { call } from '../api/client';
import { useCommand } from '../api/useCommand';
import { useErrorText } from '../api/useErrorText';
import { useQuery } from '../api/useQuery';
import { flushAll } from '../ui/flush';
import { useT } from '../ui/language';
import { showToast } from '../ui/toasts';

export type History = {
  /** What undo will do, as a sentence; null when there is nothing. */
  readonly undoLabel: string | null;
  /** The same with who did it, when that is not the facilitator. */
  readonly undoHint: string | null;
  readonly redoLabel: string | null;
  readonly undo: () => void;
  readonly redo: () => void;
};

/** What can be taken back, and doing it. What is still being typed is saved first, so that it is the step taken back. */
export const useHistory = (): History => {
  const t = useT();
  const { data } = useQuery('history.get', {});
  const undo = useUndo();
  const redo = useCommand('history.redo');
  const { data: state } = useQuery('room.state', {});
  const { data: people } = useQuery('participants.list', {}, { enabled: !!state?.controlHand });
  const hand = people?.find(({ id }) => id === state?.controlHand)?.pseudonym;
  const undoLabel = labelText(data?.undo ?? null, t);
  const redoLabel = labelText(data?.redo ?? null, t);
  return {
    undoLabel,
    undoHint:
      undoLabel === null || hand === undefined ? null : t('lead.hand.undo', { name: hand, step: undoLabel }),
    redoLabel: redoLabel === null ? null : t('common.frame.redo', { step: redoLabel }),
    undo: () => void flushAll().then(undo),
    redo: () => void flushAll().then(() => redo.run({})),
  };
};

/** Takes a step back. When somebody built on it, says so, names it, and offers what is still possible. */
const useUndo = (): (() => Promise<void>) => {
  const t = useT();
  const errorText = useErrorText();
  const undo = useCommand('history.undo', { quiet: true });
  const take = async (mode: UndoMode, of: { readonly seq?: number } = {}): Promise<void> => {
    const result = await undo.run({ mode, ...of });
    if (result.ok) return;
    const about = result.error.type === 'builtOn' ? await call('history.builtOn', {}) : null;
    if (!about?.ok) {
      showToast({ kind: 'error', text: errorText(result.error) });
      return;
    }
    const { seq, step, untouched } = about.value;
    // What was said is about this step, also when other steps are made before the answer.
    const same = seq === null ? {} : { seq };
    const rest = { label: t('common.frame.undoUntouched'), run: () => void take('untouched', same) };
    showToast({
      kind: 'error',
      text: t('common.frame.builtOn', { step: labelText(step, t) ?? '' }),
      // Tried already and not possible: not offered again.
      action: untouched && mode !== 'untouched' ? rest : null,
      other: { label: t('common.frame.undoSkip'), run: () => void take('skip', same) },
    });
  };
  return () => take('whole');
};

const labelText = (label: HistoryLabel | null, t: Translate): string | null => {
  if (label === null) return null;
  // Proof: main makes labels from keys of this same catalogue; an unknown one (of a newer version) shows the plain word.
  const text = t(label.key as TextKey, label.params);
  return text === label.key ? t(actions.undo.text) : text;
};
