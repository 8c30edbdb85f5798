import type { SharedAudience } from '@shared/audience';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useCommand } from '../api/useCommand';
import { useQuery } from '../api/useQuery';
import { IconButton } from '../ui/IconButton';
import { useT } from '../ui/language';
import styles from './RoomScreenBox.module.css';

/** One slide on or back. */
export const SlideButtons = ({ audience, wanted }: { audience: SharedAudience; wanted: number }) => {
  const t = useT();
  const show = useCommand('room.show');
  const { data } = useQuery('storyline.get', { audience }, { keepFormer: true });
  const count = data?.slides.length ?? 0;
  const index = Math.min(wanted, Math.max(0, count - 1));
  const go = (next: number): void => void show.run({ activity: { type: 'slides', index: next } });
  return (
    <div className={styles['slides']}>
      <IconButton
        label={t('common.actions.screenBack')}
        icon={<ChevronLeft />}
        disabled={index === 0}
        onPress={() => go(index - 1)}
      />
      <IconButton
        label={t('common.actions.screenNext')}
        icon={<ChevronRight />}
        disabled={index >= count - 1}
        onPress={() => go(index + 1)}
      />
    </div>
  );
};
