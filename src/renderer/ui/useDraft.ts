import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { createDraftKeeper, keptDraft } from './draftKeeper';
import { onFlush } from './flush';
import type { SaveState } from './saveState';

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
  /** Saves now (Enter). */
  readonly commit: () => void;
  /** Leaving the field: saves, and shows what is kept from then on. */
  readonly leave: () => void;
  /** Throws the draft away (Escape). */
  readonly drop: () => void;
};

type Shown = { readonly typed: string | null; readonly state: SaveState };

/** A text field's own words between typing and saving. Give the field `key={draftId}` when it can show another thing. */
export const useDraft = ({ draftId, value, onCommit }: DraftOptions): Draft => {
  const [shown, setShown] = useState<Shown>(() => startOf(draftId));
  const source = useRef({ value, onCommit });
  useLayoutEffect(() => {
    source.current = { value, onCommit };
  });
  const [keeper] = useState(() =>
    createDraftKeeper(draftId, {
      value: () => source.current.value,
      save: (text) => source.current.onCommit(text),
      show: (typed, state) => setShown({ typed, state }),
    }),
  );
  useEffect(() => {
    const stop = onFlush(keeper.leave);
    return () => {
      stop();
      void keeper.leave();
    };
  }, [keeper]);
  return {
    text: shown.typed ?? value,
    state: shown.state,
    change: keeper.change,
    commit: () => void keeper.commit(),
    leave: () => void keeper.leave(),
    drop: keeper.drop,
  };
};

const startOf = (draftId: string): Shown => {
  const typed = keptDraft(draftId);
  return { typed, state: typed === null ? 'saved' : 'failed' };
};
