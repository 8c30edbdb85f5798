import type { TextKey } from '@shared/language/translate';
import { useT } from '../ui/language';
import { showToast } from '../ui/toasts';
import type { TextEngine } from './textEngine';
import type { UndoResult } from './undo';
import type { UndoKind } from './undoStep';

/** What was just taken back, in words; empty when nothing was. */
export type UndoTalk = (engine: TextEngine | null, way: 'undo' | 'redo', result: UndoResult) => string;

/** Says what was taken back; when somebody has built on it says so, and offers what is possible. */
export const useUndoTalk = (): UndoTalk => {
  const t = useT();
  const talk: UndoTalk = (engine, way, { outcome, kind }) => {
    const what = kind === null ? '' : t(stepName[kind]);
    if (outcome === 'gone') showToast({ kind: 'info', text: t('tell.editor.undoGone', { what }) });
    if (outcome === 'others')
      showToast({
        kind: 'info',
        text: t('tell.editor.undoTouchesOthers', { what }),
        action:
          way === 'undo' && engine !== null
            ? { label: t('tell.editor.undoOwnWords'), run: () => takeOwnBack(engine) }
            : null,
      });
    return outcome === 'done'
      ? t(way === 'undo' ? 'tell.editor.undone' : 'tell.editor.redone', { what })
      : '';
  };
  const takeOwnBack = (engine: TextEngine): void => {
    const { outcome } = engine.undoOwnWords();
    if (outcome !== 'done') showToast({ kind: 'info', text: t('tell.editor.undoNothingOwn') });
  };
  return talk;
};

/** What each step is called. */
export const stepName: Readonly<Record<UndoKind, TextKey>> = {
  typing: 'tell.editor.step.typing',
  deleting: 'tell.editor.step.deleting',
  newLine: 'tell.editor.step.newLine',
  joinLines: 'tell.editor.step.joinLines',
  mark: 'tell.editor.step.mark',
  unmark: 'tell.editor.step.unmark',
  style: 'tell.editor.step.style',
  lineKind: 'tell.editor.step.lineKind',
  list: 'tell.editor.step.list',
  paste: 'tell.editor.step.paste',
};
