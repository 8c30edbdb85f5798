import type { Provider, UserState } from '@lexical/yjs';

/**
 * What the binding wants to know of "who is where". It keeps the own caret through edits from elsewhere with it; carets of
 * others are not shown.
 */
export const localProvider = (): Provider => {
  let own: UserState | null = {
    anchorPos: null,
    focusPos: null,
    focusing: false,
    name: '',
    color: '',
    awarenessData: {},
  };
  return {
    awareness: {
      getLocalState: () => own,
      getStates: () => new Map(),
      setLocalState: (next) => {
        own = next;
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
