import { create } from 'zustand';

/** Where one piece of typing stands. `unsaved`: typed, not sent yet. `failed`: the words are only on screen. */
export type SaveState = 'unsaved' | 'saving' | 'saved' | 'failed';

type SaveStore = { readonly pieces: ReadonlyMap<string, Exclude<SaveState, 'saved'>> };

const useSaves = create<SaveStore>(() => ({ pieces: new Map() }));

/** Tells the window where the piece `key` stands ("story:1.text", "cards.move"). */
export const reportSave = (key: string, state: SaveState): void =>
  useSaves.setState(({ pieces }) => {
    if (state === 'saved' ? !pieces.has(key) : pieces.get(key) === state) return {};
    const next = new Map(pieces);
    if (state === 'saved') next.delete(key);
    else next.set(key, state);
    return { pieces: next };
  });

/** The whole window at once: `saved` only when every piece is. */
export const useSaveState = (): SaveState => useSaves(({ pieces }) => worst([...pieces.values()]));

/** The same, once. */
export const saveStateNow = (): SaveState => worst([...useSaves.getState().pieces.values()]);

/** Calls each time everything is saved. Gives the function that ends it. */
export const onAllSaved = (then: () => void): (() => void) =>
  useSaves.subscribe(({ pieces }) => {
    if (pieces.size === 0) then();
  });

const worst = (states: readonly SaveState[]): SaveState => {
  if (states.includes('failed')) return 'failed';
  if (states.includes('unsaved')) return 'unsaved';
  return states.includes('saving') ? 'saving' : 'saved';
};
