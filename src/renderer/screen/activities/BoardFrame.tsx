import { Layers, Undo2 } from 'lucide-react';
import { useT } from '../../ui/language';
import type { Shown } from '../activityTypes';
import { Frame } from '../frame/Frame';
import { StripHands } from '../hands/StripHands';
import { useViewed } from '../viewContext';
import { BoardActivity } from './BoardActivity';
import { boardWords } from './board/boardWords';
import { useBoardHands } from './board/useBoardHands';
import { useBack } from './useBack';

/** The board. Shared by several people each has an upright strip of the screen, with a hand of its own at its lower edge. */
export const BoardFrame = ({ board }: { readonly board: Shown<'board'> }) => {
  const t = useT();
  const { hands, title, frozen } = useViewed().view;
  const isShared = hands.length > 1;
  const back = useBack();
  const { isHolding, putWith } = useBoardHands();
  return (
    <Frame
      title={title === '' ? t('screen.board') : title}
      showHands={!isShared}
      place="full"
      speech={() => boardWords(board.view, t)}
      {...(isShared ? { strips: <StripHands /> } : {})}
      actions={
        isShared
          ? []
          : [
              {
                text: t('sort.bar.putWith'),
                icon: <Layers />,
                kind: isHolding(0) ? 'main' : 'plain',
                onPress: () => putWith(0),
              },
              { text: t('screen.back'), icon: <Undo2 />, below: back.label, onPress: back.undo },
            ]
      }
    >
      <BoardActivity activity={board} hands={hands} locked={frozen} />
    </Frame>
  );
};
