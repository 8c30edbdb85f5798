import { reportSave, type SaveState } from './saveState';

/** Typing waits this long, in milliseconds, before it is saved by itself. */
export const pauseMs = 700;

// Words that could not be saved yet, by field: they outlive the field itself.
const kept = new Map<string, string>();

/** The words a field still has to save, from before it was last taken off the screen. */
export const keptDraft = (draftId: string): string | null => kept.get(draftId) ?? null;

export type DraftKeeper = {
  readonly change: (text: string) => void;
  /** Saves what was typed, if anything. */
  readonly commit: () => Promise<void>;
  /** Leaving the field: saves, and shows what is kept from then on. */
  readonly leave: () => Promise<void>;
  /** Throws what was typed away. */
  readonly drop: () => void;
};

export type DraftSource = {
  /** What is kept now. */
  readonly value: () => string;
  readonly save: (text: string) => Promise<boolean>;
  /** `null`: nothing of its own, show the value. */
  readonly show: (typed: string | null, state: SaveState) => void;
};

/** The words of one field between typing and saving. Nothing typed is lost when saving fails or the field goes away. */
export const createDraftKeeper = (draftId: string, source: DraftSource): DraftKeeper => {
  let typed = keptDraft(draftId);
  let focused = false;
  let sending = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const tell = (state: SaveState): void => {
    source.show(typed, state);
    reportSave(draftId, state);
  };
  const settle = (text: string | null): void => {
    typed = text;
    kept.delete(draftId);
    tell('saved');
  };
  const commit = async (): Promise<void> => {
    clearTimeout(timer);
    const text = typed;
    if (text === null) return;
    if (text === source.value() && sending === 0) return settle(focused ? text : null);
    tell('saving');
    sending += 1;
    const done = await source.save(text).catch(() => false);
    sending -= 1;
    if (typed !== text) return; // typed on meanwhile: the next save decides
    if (done) settle(focused ? text : null);
    else tell('failed');
  };
  return {
    change: (text) => {
      focused = true;
      typed = text;
      kept.set(draftId, text);
      tell('unsaved');
      clearTimeout(timer);
      timer = setTimeout(() => void commit(), pauseMs);
    },
    commit,
    leave: () => {
      focused = false;
      return commit();
    },
    drop: () => {
      clearTimeout(timer);
      settle(null);
    },
  };
};
