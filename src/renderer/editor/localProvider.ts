import type { Provider, UserState } from '@lexical/yjs';
import { caretState } from './caretState';

/** What the binding wants to know of "who is where": it keeps the own caret through edits from elsewhere with it. */
export type LocalProvider = Provider & { readonly ownPlace: () => UserState | null };

/** `onMoved` hears where the own caret went. Carets of others are shown elsewhere (otherCaret). */
export const localProvider = (onMoved: (place: UserState) => void): LocalProvider => {
  let own: UserState | null = caretState({ anchorPos: null, focusPos: null, focusing: false });
  return {
    ownPlace: () => own,
    awareness: {
      getLocalState: () => own,
      getStates: () => new Map(),
      setLocalState: (next) => {
        own = next;
        if (own) onMoved(own);
      },
      setLocalStateField: (field, value) => {
        if (own) own = { ...own, [field]: value };
      },
      on: () => {},
      off: () => {},
    },
    connect: () => {},
    disconnect: () => {},
    on: () => {},
    off: () => {},
  };
};
