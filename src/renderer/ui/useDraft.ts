import { useCallback, useEffect, useRef, useState } from 'react';
import { onFlush } from './flush';
import { reportSave, type SaveState } from './saveState';

/** Typing waits this long, in milliseconds, before it is saved by itself. */
export const pauseMs = 700;

export type DraftOptions = {
  /** Names the field in the whole window ("workshop.purpose", "block:3.title"); a draft that failed is found again by it. */
  readonly draftId: string;
  /** What is kept now. */
  readonly value: string;
  /** Saves; true when it is durable. */
  readonly onCommit: (text: string) => Promise<boolean>;
};

export type Draft = {
  readonly text: string;
  readonly state: SaveState;
  readonly change: (text: string) => void;
  /** Saves now (on leaving the field, on Enter). */
  readonly commit: () => void;
  /** Leaving the field: saves, and shows what is kept from then on. */
  readonly leave: () => void;
  /** Throws the draft away (Escape). */
  readonly drop: () => void;
};

// Words that could not be saved, or that a field still held when it went from the screen.
const kept = new Map<string, string>();

/** A text field's own words between typing and saving: nothing typed is lost when saving fails or the field goes away. */
export const useDraft = ({ draftId, value, onCommit }: DraftOptions): Draft => {
  const [typed, setTyped] = useState<string | null>(() => kept.get(draftId) ?? null);
  const [state, setState] = useState<SaveState>(() => (kept.has(draftId) ? 'failed' : 'saved'));
  const live = useRef({ typed, value, onCommit, focused: false, mounted: true, sending: 0 });
  live.current.value = value;
  live.current.onCommit = onCommit;
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const show = useCallback((text: string | null, next: SaveState) => {
    live.current.typed = text;
    if (!live.current.mounted) return;
    setTyped(text);
    setState(next);
  }, []);

  const commit = useCallback(async (): Promise<void> => {
    clearTimeout(timer.current);
    const text = live.current.typed;
    if (text === null) return;
    if (text === live.current.value && live.current.sending === 0) {
      settle(draftId, show, live.current.focused ? text : null);
      return;
    }
    setStateIfMounted(live.current.mounted, setState, 'saving');
    reportSave(draftId, 'saving');
    kept.set(draftId, text);
    live.current.sending += 1;
    const done = await live.current.onCommit(text).catch(() => false);
    live.current.sending -= 1;
    if (live.current.typed !== text) return; // typed on meanwhile: the next save decides
    if (done) settle(draftId, show, live.current.focused ? text : null);
    else {
      setStateIfMounted(live.current.mounted, setState, 'failed');
      reportSave(draftId, 'failed');
    }
  }, [draftId, show]);

  const change = useCallback(
    (text: string) => {
      live.current.focused = true;
      show(text, 'unsaved');
      kept.set(draftId, text);
      reportSave(draftId, 'unsaved');
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void commit(), pauseMs);
    },
    [draftId, show, commit],
  );

  const leave = useCallback(() => {
    live.current.focused = false;
    void commit();
  }, [commit]);

  const drop = useCallback(() => {
    clearTimeout(timer.current);
    settle(draftId, show, null);
  }, [draftId, show]);

  useEffect(() => {
    const current = live.current;
    current.mounted = true;
    const stop = onFlush(commit);
    return () => {
      stop();
      current.mounted = false;
      current.focused = false;
      void commit();
    };
  }, [commit]);

  return { text: typed ?? value, state, change, commit: () => void commit(), leave, drop };
};

const settle = (
  draftId: string,
  show: (text: string | null, state: SaveState) => void,
  text: string | null,
): void => {
  kept.delete(draftId);
  reportSave(draftId, 'saved');
  show(text, 'saved');
};

const setStateIfMounted = (mounted: boolean, set: (state: SaveState) => void, state: SaveState): void => {
  if (mounted) set(state);
};
