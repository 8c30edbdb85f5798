import type { ParticipantId } from '@shared/ids';
import { Undo2 } from 'lucide-react';
import { useT } from '../../ui/language';
import { Sheet } from '../frame/Sheet';
import { useViewed } from '../viewContext';
import { HandTiles, type HandTilesProps } from './HandTiles';

type HandSheetProps = {
  readonly chosen: ParticipantId | null;
  readonly onChoose: (hand: ParticipantId | null) => void;
  readonly onClose: () => void;
  readonly title?: string;
  readonly without?: HandTilesProps['without'];
};

/** The names of the circle: one tap says who writes. */
export const HandSheet = ({ chosen, onChoose, onClose, title, without }: HandSheetProps) => {
  const t = useT();
  const { people } = useViewed().view;
  return (
    <Sheet
      title={title ?? t('screen.hands.title')}
      onClose={onClose}
      place="full"
      actions={[{ text: t('screen.back'), icon: <Undo2 />, onPress: onClose }]}
    >
      <HandTiles people={people} chosen={chosen} onChoose={onChoose} without={without} />
    </Sheet>
  );
};
