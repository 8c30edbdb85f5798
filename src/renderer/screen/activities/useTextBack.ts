import type { ParticipantId } from '@shared/ids';
import { type RefObject, useState } from 'react';
import type { LiveTextHandle } from '../../editor/LiveTextEditor';
import { useUndo } from '../useUndo';

/**
 * "Terug" beside a live text. Words and steps such as a mark or a drawing are taken back by two different ways; the newest one
 * goes first.
 */
export const useTextBack = (text: RefObject<LiveTextHandle | null>, hand: ParticipantId | null) => {
  const screen = useUndo(hand);
  const [isScreenLast, setScreenLast] = useState(false);
  return {
    label: isScreenLast ? (screen.label ?? '') : '',
    /** A mark or a drawing was just made: it is the last step now. */
    screenStep: () => setScreenLast(true),
    undo: () => {
      setScreenLast(false);
      if (isScreenLast && screen.label !== null) void screen.undo();
      else textOf(text)?.undo();
    },
  };
};

/** The text as it is now; null while it is not there. */
export const textOf = (text: RefObject<LiveTextHandle | null>): LiveTextHandle | null => text.current;
