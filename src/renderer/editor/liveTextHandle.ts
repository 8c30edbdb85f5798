import type { FragmentId } from '@shared/ids';
import type { TextKey } from '@shared/language/translate';
import { type Ref, useImperativeHandle } from 'react';
import { focusMark, markSelection, removeMark } from './marks';
import type { TextEngine } from './textEngine';
import type { UndoOutcome } from './undo';
import { stepName, type UndoTalk } from './useUndoTalk';

/** What a room can do with the text it shows. */
export type LiveTextHandle = {
  /** Marks the selected words and gives them; null when none are selected. Wait for `saved` before telling main. */
  readonly markSelection: (id: FragmentId) => { readonly words: string } | null;
  /** Selects the words of a mark and brings them into view; false when the mark is gone. */
  readonly focusMark: (id: FragmentId) => boolean;
  readonly removeMark: (id: FragmentId) => void;
  readonly focus: () => void;
  /** Takes back the last step of the hand that writes now, and says so; offers what is possible when somebody built on it. */
  readonly undo: () => UndoOutcome;
  readonly redo: () => UndoOutcome;
  /** What `undo` would take back now, to name it on a button; null: nothing. */
  readonly undoLabel: () => { readonly key: TextKey } | null;
  /** Leaves what others built on and takes back the last words that are only this hand's. */
  readonly undoOwnWords: () => UndoOutcome;
  /** The newest mark stays for good: somebody built on it. */
  readonly leaveMark: () => void;
  /** Resolves when nobody else is typing in the selected paragraphs, or after a moment: best awaited before marking. */
  readonly calm: () => Promise<void>;
  /** Resolves when everything typed so far is durable: true; or cannot be kept now: false. */
  readonly saved: () => Promise<boolean>;
};

/** Gives a room its handle on the text. */
export const useLiveTextHandle = (
  ref: Ref<LiveTextHandle> | undefined,
  engine: TextEngine | null,
  say: UndoTalk,
): void =>
  useImperativeHandle(ref, () => {
    const step = (way: 'undo' | 'redo'): UndoOutcome => {
      const result = engine?.[way]();
      if (result) say(engine, way, result);
      return result?.outcome ?? 'nothing';
    };
    return {
      markSelection: (id) => (engine ? markSelection(engine.editor, id) : null),
      focusMark: (id) => (engine ? focusMark(engine.editor, id) : false),
      removeMark: (id) => engine && removeMark(engine.editor, id),
      focus: () => engine?.editor.focus(),
      undo: () => step('undo'),
      redo: () => step('redo'),
      undoLabel: () => {
        const kind = engine?.nextUndo() ?? null;
        return kind === null ? null : { key: stepName[kind] };
      },
      undoOwnWords: () => engine?.undoOwnWords().outcome ?? 'nothing',
      leaveMark: () => engine?.leaveMark(),
      calm: async () => await engine?.rest.calm(),
      saved: async () => (await engine?.saved()) ?? true,
    };
  }, [engine, say]);
