import { type ActionId, actionOf } from '@shared/actions';
import type { Slide } from '@shared/document/slides';
import { ChevronLeft, ChevronRight, Hand } from 'lucide-react';
import { type MouseEvent, type ReactNode, useEffect, useRef } from 'react';
import { useCommand } from '../../api/useCommand';
import { StoredPicture } from '../../picture/StoredPicture';
import { SlideView } from '../../slide/SlideView';
import { ReadAloud } from '../../speech/ReadAloud';
import { useT } from '../../ui/language';
import { VisuallyHidden } from '../../ui/VisuallyHidden';
import type { Shown } from '../activityTypes';
import { TimerFace } from '../frame/TimerFace';
import { useSpokenTimer } from '../frame/useSpokenTimer';
import { useViewed } from '../viewContext';
import styles from './SlidesActivity.module.css';

/** The slides: a click anywhere goes on, as on every projector. What can be done stands small at the lower edge. */
export const SlidesActivity = ({ show }: { readonly show: Shown<'slides'> }) => {
  const t = useT();
  const { stop, view } = useViewed();
  const { frozen } = view;
  const slideBox = useRef<HTMLElement>(null);
  const total = show.slides.length;
  const index = Math.min(show.index, total - 1);
  const spokenTimer = useSpokenTimer();
  const go = useMoves({ index, total, frozen });
  const slide = show.slides[index];
  useTitle(slide);
  if (slide === undefined) return null;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the same is done by the arrow keys, anywhere in the window
    // biome-ignore lint/a11y/noStaticElementInteractions: a click anywhere goes on, as on every projector
    <div className={styles['show']} onClick={() => go('screenNext')}>
      <main className={styles['stage']} ref={slideBox} inert={frozen}>
        <SlideView
          slide={slide}
          level={1}
          picture={(picture) => <StoredPicture picture={picture} from="screen.picture" />}
        />
      </main>
      <p aria-live="polite" className={styles['place']}>
        <VisuallyHidden>{t('screen.place', { number: index + 1, total, title: slide.title })}</VisuallyHidden>
      </p>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: only keeps a click on a button from going on */}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields */}
      <div
        role="group"
        aria-label={t('screen.actions')}
        className={styles['edge']}
        onClick={(event) => event.stopPropagation()}
      >
        <div className={styles['rest']} inert={frozen}>
          <TimerFace />
          {/* What is read stops with its slide, and when nobody could stop it any more. */}
          <ReadAloud
            key={`${index}:${frozen}`}
            pieces={() => [...spokenSlide(slideBox.current), spokenTimer()]}
          />
          <EdgeButton label={t('screen.back')} disabled={index === 0} onPress={() => go('screenBack')}>
            <ChevronLeft />
          </EdgeButton>
          <EdgeButton
            label={t('screen.next')}
            disabled={index === total - 1}
            onPress={() => go('screenNext')}
          >
            <ChevronRight />
          </EdgeButton>
        </div>
        <EdgeButton label={t('screen.stopLabel')} isStop onPress={stop}>
          <Hand />
        </EdgeButton>
      </div>
    </div>
  );
};

/** The words of the slide, and what its pictures show. */
const spokenSlide = (box: HTMLElement | null): readonly string[] =>
  box === null ? [] : [box.innerText, ...[...box.querySelectorAll('img')].map(({ alt }) => alt)];

type EdgeButtonProps = {
  readonly label: string;
  readonly children: ReactNode;
  readonly onPress: (event: MouseEvent) => void;
  readonly disabled?: boolean;
  readonly isStop?: boolean;
};

const EdgeButton = ({ label, children, onPress, disabled = false, isStop = false }: EdgeButtonProps) => (
  <button
    type="button"
    className={isStop ? styles['stop'] : styles['button']}
    aria-label={label}
    title={label}
    disabled={disabled}
    onClick={onPress}
  >
    <span aria-hidden="true">{children}</span>
  </button>
);

type Moves = { readonly index: number; readonly total: number; readonly frozen: boolean };

/** Going through the slides, by the keys of shared/actions. A key that belongs to a button stays with it. */
const useMoves = ({ index, total, frozen }: Moves): ((id: ActionId) => void) => {
  const go = useCommand('screen.go', { quiet: true });
  const move = (id: ActionId): void => {
    if (frozen) return;
    const next = targetOf(id, index, total);
    if (next !== index && next >= 0 && next < total) void go.run({ index: next });
  };
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const id = actionOf(event, ['roomScreen']);
      const isButtons = event.key === ' ' && event.target instanceof HTMLButtonElement;
      if (id === null || event.repeat || isButtons) return;
      event.preventDefault();
      move(id);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  });
  return move;
};

const targetOf = (id: ActionId, index: number, total: number): number => {
  if (id === 'screenNext') return index + 1;
  if (id === 'screenBack') return index - 1;
  if (id === 'screenFirst') return 0;
  return id === 'screenLast' ? total - 1 : index;
};

const useTitle = (slide: Slide | undefined): void => {
  useEffect(() => {
    const former = document.title;
    if (slide) document.title = slide.title;
    return () => {
      document.title = former;
    };
  }, [slide]);
};
