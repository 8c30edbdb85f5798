import type { ParticipantId } from '@shared/ids';
import { Undo2 } from 'lucide-react';
import { useT } from '../../ui/language';
import { Sheet } from '../frame/Sheet';
import { useViewed } from '../viewContext';
import { HandTiles } from './HandTiles';

type HandSheetProps = {
  readonly chosen: ParticipantId | null;
  readonly onChoose: (hand: ParticipantId | null) => void;
  readonly onClose: () => void;
  readonly title?: string;
  /** Somebody has to be chosen. */
  readonly needed?: boolean;
};

/** The names of the circle: one tap says who writes. */
export const HandSheet = ({ chosen, onChoose, onClose, title, needed = false }: HandSheetProps) => {
  const t = useT();
  const { people } = useViewed().view;
  return (
    <Sheet
      title={title ?? t('screen.hands.title')}
      onClose={onClose}
      place="full"
      actions={[{ text: t('screen.back'), icon: <Undo2 />, onPress: onClose }]}
    >
      <HandTiles people={people} chosen={chosen} onChoose={onChoose} needed={needed} />
    </Sheet>
  );
};
