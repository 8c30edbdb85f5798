import type { SharedAudience } from '@shared/audience';
import { ArrowLeft, ArrowRight } from 'lucide-react';
import { useCommand } from '../../api/useCommand';
import { useQuery } from '../../api/useQuery';
import { useSlides } from '../../toRoom/useSlides';
import { Button } from '../../ui/Button';
import { IconButton } from '../../ui/IconButton';
import { useT } from '../../ui/language';
import styles from './ShareRoom.module.css';

type PresentingProps = { readonly audience: SharedAudience; readonly index: number };

/** While the room screen shows slides: where it is, what to say, and the way on, back and out. */
export const Presenting = ({ audience, index: wanted }: PresentingProps) => {
  const t = useT();
  const show = useCommand('room.show');
  const close = useCommand('room.close');
  const { data: meeting } = useQuery('meeting.get', {});
  const { count, index, slide, go } = useSlides(audience, wanted);
  // In the middle of a meeting the room screen stays: it gets a calm picture.
  const stop = (): void => void (meeting ? show.run({ activity: { type: 'quiet' } }) : close.run({}));
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
          onPress={() => go(index - 1)}
        />
        <IconButton
          label={t('share.nextSlide')}
          icon={<ArrowRight />}
          disabled={index >= count - 1}
          onPress={() => go(index + 1)}
        />
        <Button onPress={stop}>{t('share.stopPresenting')}</Button>
      </div>
      {slide && slide.notes !== '' && (
        <p dir="auto" className={styles['speakerNotes']}>
          {slide.notes}
        </p>
      )}
    </section>
  );
};
