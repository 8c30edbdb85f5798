import type { PresentState } from '@shared/contract/share';
import { ArrowLeft, ArrowRight } from 'lucide-react';
import { useCommand } from '../../api/useCommand';
import { useQuery } from '../../api/useQuery';
import { Button } from '../../ui/Button';
import { IconButton } from '../../ui/IconButton';
import { useT } from '../../ui/language';
import styles from './ShareRoom.module.css';

/** While the room screen shows slides: where it is, what to say, and the way on, back and out. */
export const Presenting = ({ state }: { readonly state: NonNullable<PresentState> }) => {
  const t = useT();
  const { audience, index, count } = state;
  const go = useCommand('present.go');
  const stop = useCommand('present.stop');
  const storyline = useQuery('storyline.get', { audience });
  const slide = storyline.data?.slides[index];
  return (
    <section aria-label={t('share.presenting')} className={styles['presenting']}>
      <div className={styles['presentingHead']}>
        <strong>{t('share.presenting')}</strong>
        <span className={styles['small']}>
          {t('share.presentingFor', { audience: t(`common.audiences.${audience}`) })}
        </span>
        <span aria-live="polite">{t('share.slideOf', { number: index + 1, count })}</span>
        <IconButton
          label={t('share.previousSlide')}
          icon={<ArrowLeft />}
          disabled={index === 0}
          onPress={() => void go.run({ index: index - 1 })}
        />
        <IconButton
          label={t('share.nextSlide')}
          icon={<ArrowRight />}
          disabled={index >= count - 1}
          onPress={() => void go.run({ index: index + 1 })}
        />
        <Button onPress={() => void stop.run({})}>{t('share.stopPresenting')}</Button>
      </div>
      {slide && slide.notes !== '' && (
        <p dir="auto" className={styles['speakerNotes']}>
          {slide.notes}
        </p>
      )}
    </section>
  );
};
