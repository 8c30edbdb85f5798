import { actionOf } from '@shared/actions';
import { useEffect } from 'react';
import { useSaySelection } from './pressing';
import { openDialog, putBack, useSortState } from './sortState';

/** Keys that work everywhere in this room, except while typing: find a card, and empty the hand. */
export const useRoomKeys = (): void => {
  const saySelection = useSaySelection();
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const { dialog, menu, selection } = useSortState.getState();
      if (event.defaultPrevented || dialog !== null || menu !== null || isTyping(event.target)) return;
      if (actionOf(event, ['sortRoom']) === 'sortFind') {
        event.preventDefault();
        openDialog({ type: 'find' });
      }
      if (event.key === 'Escape' && selection.length > 0) {
        event.preventDefault();
        putBack();
        saySelection();
      }
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [saySelection]);
};

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
