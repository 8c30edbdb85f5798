import type { RoomDisplay, RoomState } from '@shared/contract/room';
import type { Translate } from '@shared/language/translate';
import { Monitor } from 'lucide-react';
import { useCommand } from '../api/useCommand';
import { askToOpen } from '../toRoom/askRoom';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { useT } from '../ui/language';
import styles from './RoomDialogs.module.css';

/** On which display the room screen stands. The company stays what it is, when it is known. */
export const DisplayDialog = ({ state, onClose }: { state: RoomState; onClose: () => void }) => {
  const t = useT();
  const open = useCommand('room.open');
  const choose = async (displayId: number): Promise<void> => {
    if (state.audience === null || state.place.type === 'closed') askToOpen(null, displayId);
    else if (await open.save({ audience: state.audience, displayId })) onClose();
  };
  return (
    <Dialog title={t('lead.displays.title')} open onClose={onClose} size="s">
      <p className={styles['intro']}>{t('lead.displays.intro')}</p>
      <ul className={styles['large']}>
        {state.displays.map((display, index) => (
          <li key={display.id}>
            <Button
              icon={<Monitor />}
              onPress={() => void choose(display.id)}
              pressed={state.place.type === 'shown' && state.place.displayId === display.id}
              className={styles['wide'] ?? ''}
            >
              <span className={styles['strong']}>
                {display.name || t('lead.displays.nameless', { number: index + 1 })}
              </span>
              <span className={styles['soft']}>{displayLine(display, state, t)}</span>
            </Button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
};

const displayLine = (display: RoomDisplay, { place }: RoomState, t: Translate): string =>
  [
    t('lead.displays.size', { width: display.width, height: display.height }),
    display.isControl ? t('lead.displays.here') : '',
    place.type === 'shown' && place.displayId === display.id
      ? t('lead.displays.now')
      : display.isRemembered
        ? t('lead.displays.remembered')
        : '',
  ]
    .filter((part) => part !== '')
    .join(' · ');
