import type { InputOf } from '@shared/contract';
import type { HistoryLabel, RoomBuiltOn, UndoMode } from '@shared/contract/search';
import { errorText } from '@shared/language/errorText';
import type { TextKey, Translate } from '@shared/language/translate';
import { useCommand } from '../api/useCommand';
import { useQuery } from '../api/useQuery';
import { useT } from '../ui/language';
import { closeToast, showToast } from '../ui/toasts';

/** What became of a step: taken back, or it stays for good since somebody built on it. */
export type StepEnd = 'taken' | 'left';

/** The last step of this hand, or of this strip while nobody was chosen there, on the screen: what it is called, and taking it back. */
export const useUndo = (by: InputOf<'screen.undoLabel'>) => {
  const t = useT();
  const { data } = useQuery('screen.undoLabel', by);
  const { run } = useCommand('screen.undo', { quiet: true });
  const take = async (mode: UndoMode, onEnd: (end: StepEnd) => void, seq?: number): Promise<void> => {
    const done = await run({ ...by, mode, seq });
    if (!done.ok) {
      const isNothing = done.error.type === 'nothingToUndo';
      say({ text: isNothing ? t('screen.nothingBack') : errorText(done.error, t) });
    } else if (done.value.taken) onEnd(mode === 'skip' ? 'left' : 'taken');
    else offer(done.value, onEnd);
  };
  const offer = ({ step, seq, untouched }: RoomBuiltOn, onEnd: (end: StepEnd) => void): void => {
    const mode = untouched ? 'untouched' : 'skip';
    say({
      text: t('screen.builtOn', { step: labelText(step, t) ?? '' }),
      action: { label: t(offers[mode]), run: () => void take(mode, onEnd, seq) },
    });
  };
  return {
    /** What will be taken back; null when there is nothing. */
    label: labelText(data ?? null, t),
    /**
     * Main is asked, not the name above: right after a step that may not be here yet. Says it when it cannot be, and offers what
     * is possible. `onEnd` is called when the step is out of the way, now or after that answer.
     */
    undo: (onEnd: (end: StepEnd) => void = () => {}) => take('whole', onEnd),
  };
};

const offers: Readonly<Record<'untouched' | 'skip', TextKey>> = {
  untouched: 'common.frame.undoUntouched',
  skip: 'common.frame.undoSkip',
};

let said: number | null = null;

/** In place of what was said before: a button that still stood there spoke of another step. */
const say = (message: Pick<Parameters<typeof showToast>[0], 'text' | 'action'>): void => {
  if (said !== null) closeToast(said);
  said = showToast({ kind: 'info', ...message });
};

const labelText = (label: HistoryLabel | null, t: Translate): string | null => {
  if (label === null) return null;
  // Proof: main makes labels from keys of this same catalogue; an unknown one (of a newer version) shows the plain word.
  const text = t(label.key as TextKey, label.params);
  return text === label.key ? t('screen.back') : text;
};
