import type { RoomState } from '@shared/contract/room';
import { mostRegions } from '@shared/domain/room/regions';
import { useCommand } from '../api/useCommand';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { useT } from '../ui/language';
import styles from './RoomDialogs.module.css';

/** Into how many strips a touch screen is divided, each with a hand of its own. */
export const StripsDialog = ({ state, onClose }: { state: RoomState; onClose: () => void }) => {
  const t = useT();
  const divide = useCommand('room.setRegions');
  const choose = async (count: number): Promise<void> => {
    if (await divide.save({ count })) onClose();
  };
  return (
    <Dialog title={t('lead.strips.title')} open onClose={onClose} size="s">
      <p className={styles['intro']}>{t('lead.strips.intro')}</p>
      <ul className={styles['large']}>
        {Array.from({ length: mostRegions }, (_, index) => index + 1).map((count) => (
          <li key={count}>
            <Button
              onPress={() => void choose(count)}
              pressed={state.hands.length === count}
              className={styles['wide'] ?? ''}
              icon={
                <span className={styles['strips']}>
                  {Array.from({ length: count }, (_, index) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: strips have no identity but their place
                    <span key={index} />
                  ))}
                </span>
              }
            >
              {count === 1 ? t('lead.strips.one') : t('lead.strips.many', { count })}
            </Button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
};
