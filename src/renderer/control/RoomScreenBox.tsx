import type { SharedAudience } from '@shared/audience';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useCommand } from '../api/useCommand';
import { useQuery } from '../api/useQuery';
import { SlideView } from '../slide/SlideView';
import { Button } from '../ui/Button';
import { IconButton } from '../ui/IconButton';
import { useT } from '../ui/language';
import styles from './RoomScreenBox.module.css';

/** What the room sees now, always in sight of the facilitator. */
export const RoomScreenBox = () => {
  const t = useT();
  const { data: state } = useQuery('room.state', {});
  return (
    <section aria-label={t('common.frame.roomScreen')} className={styles['box']}>
      {state && state.place.type !== 'closed' && state.audience && state.activity.type === 'slides' ? (
        <Shown audience={state.audience} wanted={state.activity.index} />
      ) : (
        <p className={styles['off']}>
          <span>{t('common.frame.roomScreenOff')}</span>
        </p>
      )}
    </section>
  );
};

const Shown = ({ audience, wanted }: { audience: SharedAudience; wanted: number }) => {
  const t = useT();
  const show = useCommand('room.show');
  const stop = useCommand('room.close');
  const { data } = useQuery('storyline.get', { audience }, { keepFormer: true });
  const slides = data?.slides ?? [];
  const count = slides.length;
  const index = Math.min(wanted, Math.max(0, count - 1));
  const slide = slides[index];
  const go = (next: number): void => void show.run({ activity: { type: 'slides', index: next } });
  return (
    <>
      <div className={styles['screen']}>{slide && <SlideView slide={slide} decorative />}</div>
      <p className={styles['text']}>
        {t('common.frame.roomSees', { number: index + 1, total: count })}
        <br />
        {t('common.frame.roomAudience', { audience: t(`common.audiences.${audience}`) })}
      </p>
      <div className={styles['buttons']}>
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
        <Button size="s" onPress={() => void stop.run({})} busy={stop.pending}>
          {t('common.frame.stop')}
        </Button>
      </div>
    </>
  );
};
