import type { Caller } from '@shared/contract/operation';
import type { TextId } from '@shared/ids';
import { afterTimeout, type KeeperDependencies } from './textKeeper';

/** What each window may do with each text at this moment. */
export type TextAccess = {
  readonly mayUse: (window: Caller, textId: TextId) => boolean;
  /** Also a window that was just sent away: its last words are still taken in. It gets nothing back. */
  readonly mayPush: (window: Caller, textId: TextId) => boolean;
  /** Called when a window is sent away from a text while somebody may be typing in it. */
  readonly letFinish: (window: Caller, textId: TextId) => void;
};

type AccessDependencies = Pick<KeeperDependencies, 'later'> & {
  readonly mayUse?: (window: Caller, textId: TextId) => boolean;
};

/** How long words may come in that were typed before the window was sent away, in milliseconds. */
const lastWordsWithin = 2000;

/** Makes the gate of one open werkplaats. */
export const createAccess = ({
  mayUse = (window) => window === 'control',
  later = afterTimeout,
}: AccessDependencies): TextAccess => {
  /** What calls off its end, for each window and text that is being finished. */
  const finishing = new Map<string, () => void>();
  const key = (window: Caller, textId: TextId): string => `${window} ${textId}`;
  return {
    mayUse,
    mayPush: (window, textId) => mayUse(window, textId) || finishing.has(key(window, textId)),
    letFinish: (window, textId) => {
      const finished = key(window, textId);
      // Sent away before: that end would come too soon for the words of now.
      finishing.get(finished)?.();
      finishing.set(
        finished,
        later(() => finishing.delete(finished), lastWordsWithin),
      );
    },
  };
};
