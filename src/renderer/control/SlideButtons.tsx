import type { SharedAudience } from '@shared/audience';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useSlides } from '../toRoom/useSlides';
import { IconButton } from '../ui/IconButton';
import { useT } from '../ui/language';
import styles from './RoomScreenBox.module.css';

/** One slide on or back. */
export const SlideButtons = ({ audience, wanted }: { audience: SharedAudience; wanted: number }) => {
  const t = useT();
  const { count, index, go } = useSlides(audience, wanted);
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
