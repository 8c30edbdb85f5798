import type { PresentState } from '@shared/contract/share';
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
  const { data: state } = useQuery('present.state', {});
  return (
    <section aria-label={t('common.frame.roomScreen')} className={styles['box']}>
      {state ? (
        <Shown state={state} />
      ) : (
        <p className={styles['off']}>
          <span>{t('common.frame.roomScreenOff')}</span>
        </p>
      )}
    </section>
  );
};

const Shown = ({ state }: { state: NonNullable<PresentState> }) => {
  const t = useT();
  const go = useCommand('present.go');
  const stop = useCommand('present.stop');
  const { data } = useQuery('storyline.get', { audience: state.audience }, { keepFormer: true });
  const slide = data?.slides[state.index];
  const { index, count } = state;
  return (
    <>
      <div className={styles['screen']}>{slide && <SlideView slide={slide} decorative />}</div>
      <p className={styles['text']}>
        {t('common.frame.roomSees', { number: index + 1, total: count })}
        <br />
        {t('common.frame.roomAudience', { audience: t(`common.audiences.${state.audience}`) })}
      </p>
      <div className={styles['buttons']}>
        <IconButton
          label={t('common.actions.screenBack')}
          icon={<ChevronLeft />}
          disabled={index === 0}
          onPress={() => void go.run({ index: index - 1 })}
        />
        <IconButton
          label={t('common.actions.screenNext')}
          icon={<ChevronRight />}
          disabled={index >= count - 1}
          onPress={() => void go.run({ index: index + 1 })}
        />
        <Button size="s" onPress={() => void stop.run({})} busy={stop.pending}>
          {t('common.frame.stop')}
        </Button>
      </div>
    </>
  );
};
