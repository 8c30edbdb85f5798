import { PenLine } from 'lucide-react';
import { type PointerEvent, type RefObject, useRef, useState } from 'react';
import type { LiveTextHandle } from '../../editor/LiveTextEditor';
import { useT } from '../../ui/language';
import type { RoomAction } from '../frame/ActionBar';
import { useHands } from '../hands/handsContext';

/** Writing in a live text: the action that begins it, and the words that stand there. */
export const useWriting = (text: RefObject<LiveTextHandle | null>) => {
  const t = useT();
  const { withHand, writeFrom } = useHands();
  const place = useRef<HTMLDivElement>(null);
  const [isWriting, setWriting] = useState(false);
  const action: RoomAction = {
    text: t(isWriting ? 'screen.writing' : 'screen.write'),
    otherwise: t(isWriting ? 'screen.write' : 'screen.writing'),
    icon: <PenLine />,
    pressed: isWriting,
    onPress: (at) => withHand(at, () => text.current?.focus()),
  };
  const follow = (): void => setWriting(textIn(place.current)?.contains(document.activeElement) ?? false);
  const touched = ({ target, clientX }: PointerEvent): void => {
    if (target instanceof Node && textIn(place.current)?.contains(target))
      writeFrom(clientX / Math.max(1, window.innerWidth));
  };
  return {
    place,
    action,
    events: {
      onFocus: follow,
      onBlur: () => setWriting(false),
      // Both come before the caret goes there. A finger that scrolls never comes up here: it writes nothing.
      onPointerDownCapture: (event: PointerEvent) => event.pointerType !== 'touch' && touched(event),
      onPointerUpCapture: (event: PointerEvent) => event.pointerType === 'touch' && touched(event),
    },
    /** The words on the screen, line by line. */
    words: (): readonly string[] => (textIn(place.current)?.innerText ?? '').split('\n'),
  };
};

const textIn = (place: HTMLElement | null): HTMLElement | null =>
  place?.querySelector<HTMLElement>('[role=textbox]') ?? null;
