import { actions } from '@shared/actions';
import type { HistoryLabel } from '@shared/contract/search';
import type { TextKey, Translate } from '@shared/language/translate';
import { useCommand } from '../api/useCommand';
import { useQuery } from '../api/useQuery';
import { flushAll } from '../ui/flush';
import { useT } from '../ui/language';

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
  const undo = useCommand('history.undo');
  const redo = useCommand('history.redo');
  const step = async (command: typeof undo | typeof redo): Promise<void> => {
    await flushAll();
    await command.run({});
  };
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
    undo: () => void step(undo),
    redo: () => void step(redo),
  };
};

const labelText = (label: HistoryLabel | null, t: Translate): string | null => {
  if (label === null) return null;
  // Proof: main makes labels from keys of this same catalogue; an unknown one (of a newer version) shows the plain word.
  const text = t(label.key as TextKey, label.params);
  return text === label.key ? t(actions.undo.text) : text;
};
