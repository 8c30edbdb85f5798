import { type ActionId, actionOf } from '@shared/actions';
import { useEffect } from 'react';
import { useCommand } from '../api/useCommand';
import { useQuery } from '../api/useQuery';
import { StoredPicture } from '../picture/StoredPicture';
import { SlideView } from '../slide/SlideView';
import { LanguageProvider, useT } from '../ui/language';
import { VisuallyHidden } from '../ui/VisuallyHidden';
import styles from './ScreenApp.module.css';

/** The room screen: the slides that were chosen for who is in the room, and nothing else. */
export const ScreenApp = () => {
  const { data } = useQuery('app.state', {});
  return (
    <LanguageProvider language={data?.language ?? 'nl'}>
      <Show />
    </LanguageProvider>
  );
};

const Show = () => {
  const t = useT();
  const { data: view } = useQuery('screen.view', {}, { keepFormer: true });
  const show = view?.activity.type === 'slides' ? view.activity : undefined;
  const count = show?.slides.length ?? 0;
  const index = Math.min(show?.index ?? 0, Math.max(0, count - 1));
  const go = useMoves({ index, count });
  const slide = show?.slides[index];
  useEffect(() => {
    document.title = slide?.title ?? 'WerkPlaats Ervaringskennis';
  }, [slide]);
  if (slide === undefined) {
    return (
      <main className={styles['dark']}>
        <p>{t(view === undefined ? 'common.loading' : 'screen.nothing')}</p>
      </main>
    );
  }
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the same is done by the arrow keys, anywhere in the window
    // biome-ignore lint/a11y/noStaticElementInteractions: a click anywhere goes on, as on every projector
    <div className={styles['dark']} onClick={() => go('screenNext')}>
      <main className={styles['stage']}>
        <SlideView
          slide={slide}
          level={1}
          picture={(picture) => <StoredPicture picture={picture} from="screen.picture" />}
        />
      </main>
      <p aria-live="polite">
        <VisuallyHidden>
          {t('screen.place', { number: index + 1, total: count, title: slide.title })}
        </VisuallyHidden>
      </p>
    </div>
  );
};

/** Going through the slides, by the keys of shared/actions. */
const useMoves = ({ index, count }: { index: number; count: number }): ((id: ActionId) => void) => {
  const go = useCommand('screen.go', { quiet: true });
  const move = (id: ActionId): void => {
    const next = targetOf(id, index, count);
    if (next !== index && next >= 0 && next < count) void go.run({ index: next });
  };
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const id = actionOf(event, ['roomScreen']);
      if (id === null || event.repeat) return;
      event.preventDefault();
      move(id);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  });
  return move;
};

const targetOf = (id: ActionId, index: number, count: number): number => {
  if (id === 'screenNext') return index + 1;
  if (id === 'screenBack') return index - 1;
  if (id === 'screenFirst') return 0;
  return id === 'screenLast' ? count - 1 : index;
};
