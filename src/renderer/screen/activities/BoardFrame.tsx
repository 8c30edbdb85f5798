import { Undo2 } from 'lucide-react';
import { useT } from '../../ui/language';
import type { Shown } from '../activityTypes';
import { Frame } from '../frame/Frame';
import { StripHands } from '../hands/StripHands';
import { useViewed } from '../viewContext';
import { BoardActivity } from './BoardActivity';
import { useBack } from './useBack';

/** The board. Shared by several people each has an upright strip of the screen, with a hand of its own at its lower edge. */
export const BoardFrame = ({ board }: { readonly board: Shown<'board'> }) => {
  const t = useT();
  const { hands, title } = useViewed().view;
  const isShared = hands.length > 1;
  const back = useBack();
  return (
    <Frame
      title={title === '' ? t('screen.board') : title}
      showHands={!isShared}
      place="full"
      speech={() => board.view.piles.map(({ name }) => name)}
      {...(isShared ? { strips: <StripHands /> } : {})}
      actions={
        isShared ? [] : [{ text: t('screen.back'), icon: <Undo2 />, below: back.label, onPress: back.undo }]
      }
    >
      <BoardActivity view={board.view} hands={hands} />
    </Frame>
  );
};
