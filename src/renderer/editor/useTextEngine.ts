import type { AppError } from '@shared/errors';
import type { TextId } from '@shared/ids';
import type { EditorThemeClasses } from 'lexical';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { liveTextTransport } from '../api/liveText';
import { onFlush } from '../ui/flush';
import { reportSave } from '../ui/saveState';
import type { Hand } from './hands';
import type { OtherCaret } from './otherCaret';
import type { TextState } from './outbox';
import { type EditingOptions, registerEditing } from './registerEditing';
import { createTextEngine, type TextEngine } from './textEngine';

export type EngineUse = EditingOptions & {
  readonly textId: TextId;
  readonly readOnly: boolean;
  /** Who writes in this editor now. */
  readonly hand: Hand;
  readonly theme: EditorThemeClasses;
  readonly onState: (state: TextState) => void;
  readonly onOtherCaret: (caret: OtherCaret | null) => void;
};

/** `opening`: the words are not there yet. `broken`: the editor stopped, opening anew helps. */
export type EngineStatus =
  | { readonly type: 'opening' }
  | { readonly type: 'ready' }
  | { readonly type: 'broken' }
  | { readonly type: 'closed'; readonly error: AppError }
  /** The words are there and may be changed, but main cannot keep them now. */
  | { readonly type: 'notKept'; readonly error: AppError };

/** Runs the engine of one live text in an element, from mount to unmount. `attempt` changes to open it anew. */
export const useTextEngine = (place: RefObject<HTMLElement | null>, use: EngineUse, attempt: number) => {
  const { textId } = use;
  const [engine, setEngine] = useState<TextEngine | null>(null);
  const [status, setStatus] = useState<EngineStatus>({ type: 'opening' });
  const latest = useRef(use);
  useEffect(() => {
    latest.current = use;
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt is a new engine
  useEffect(() => {
    setStatus({ type: 'opening' });
    const report = calmReport((state) => {
      reportSave(`text:${textId}`, state === 'problem' ? 'failed' : state);
      latest.current.onState(state);
    });
    const made = createTextEngine({
      textId,
      transport: liveTextTransport,
      theme: latest.current.theme,
      isReadOnly: () => latest.current.readOnly,
      onState: (state, error) => {
        // At once, not with the next drawing: who reads it knows that everything on screen is durable.
        if (place.current) place.current.dataset['state'] = state;
        report.tell(state);
        if (state === 'problem') setStatus({ type: 'notKept', error: error ?? { type: 'unexpected' } });
        if (state === 'saved') setStatus((now) => (now.type === 'notKept' ? { type: 'ready' } : now));
      },
      onClosed: (error) => setStatus({ type: 'closed', error }),
      onReady: () => setStatus({ type: 'ready' }),
      onBroken: () => setStatus({ type: 'broken' }),
      onOtherCaret: (caret) => latest.current.onOtherCaret(caret),
    });
    made.chooseHand(latest.current.hand);
    const stopEditing = registerEditing(made, latestOf(latest));
    const flush = async (): Promise<void> => {
      made.editor.read(() => {});
      if (await made.saved()) report.now();
    };
    const stopFlush = onFlush(flush);
    window.addEventListener('pagehide', made.sendNow);
    made.editor.setRootElement(place.current);
    setEngine(made);
    void made.start();
    return () => {
      window.removeEventListener('pagehide', made.sendNow);
      // Who closes the window right after leaving the text still waits for its last words.
      void made.stop().then(flush).then(stopFlush);
      stopEditing();
      made.editor.setRootElement(null);
      latest.current.onOtherCaret(null);
    };
  }, [textId, attempt, place]);

  useEffect(() => engine?.chooseHand(use.hand), [engine, use.hand]);

  useEffect(() => {
    if (status.type === 'ready') engine?.editor.setEditable(!use.readOnly);
  }, [engine, status, use.readOnly]);

  return { engine, status };
};

/** What is asked or told always goes to the component as it is drawn now. */
const latestOf = (latest: RefObject<EngineUse>): EditingOptions => ({
  isKnownMark: (id) => latest.current.isKnownMark(id),
  onTooLong: (limit) => latest.current.onTooLong(limit),
  onSelection: (words) => latest.current.onSelection(words),
  onFormatting: (active) => latest.current.onFormatting(active),
  onEmpty: (isEmpty) => latest.current.onEmpty(isEmpty),
  onUndone: (way, result) => latest.current.onUndone(way, result),
});

/** So long everything must be durable before the screen says so, in milliseconds: no blinking at every key. */
const calm = 250;

/** Passes the state on, but `saved` only when it lasts; never says saved too early. */
const calmReport = (report: (state: TextState) => void) => {
  let shown: TextState = 'saved';
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const show = (state: TextState): void => {
    clearTimeout(waiting);
    if (state !== shown) report(state);
    shown = state;
  };
  return {
    tell: (state: TextState): void => {
      clearTimeout(waiting);
      if (state === 'saved') waiting = setTimeout(() => show('saved'), calm);
      else show(state);
    },
    now: () => show('saved'),
  };
};
