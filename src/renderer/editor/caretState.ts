import type { UserState } from '@lexical/yjs';

/** A place in the text as the binding wants to hear it: without a name or colour, which are shown elsewhere. */
export const caretState = ({ anchorPos, focusPos, focusing }: CaretPlace): UserState => ({
  anchorPos,
  focusPos,
  focusing,
  name: '',
  color: '',
  awarenessData: {},
});

type CaretPlace = Pick<UserState, 'anchorPos' | 'focusPos' | 'focusing'>;
