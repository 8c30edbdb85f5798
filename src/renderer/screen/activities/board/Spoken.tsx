import { useT } from '../../../ui/language';
import { VisuallyHidden } from '../../../ui/VisuallyHidden';
import { useHandsState } from './handsState';

/** What screen readers hear of the board: how it works, and what just happened. */
export const Spoken = () => {
  const t = useT();
  const said = useHandsState((state) => state.said);
  return (
    <VisuallyHidden>
      <span id="room-board-hint">{t('sort.room.hint')}</span>
      {/* A no-break space makes the same sentence a new one, so that it is read again. */}
      <span role="status" aria-live="polite">
        {said.text}
        {said.count % 2 === 1 && said.text !== '' ? '\u00a0' : ''}
      </span>
    </VisuallyHidden>
  );
};
