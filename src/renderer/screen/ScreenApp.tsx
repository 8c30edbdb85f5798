import type { ScreenView } from '@shared/contract/screenView';
import { useState } from 'react';
import { useCommand } from '../api/useCommand';
import { useQuery } from '../api/useQuery';
import { LanguageProvider, useT } from '../ui/language';
import { Activity } from './Activity';
import { placeOf } from './activityTypes';
import { Blank, Paused } from './covers/Covers';
import { Quiet } from './covers/Quiet';
import { NoNotice, Notice } from './frame/Notice';
import { HandsProvider } from './hands/HandsProvider';
import { BigButton } from './parts/BigButton';
import styles from './ScreenApp.module.css';
import { useForgetting } from './useForgetting';
import { useForgettingSounds } from './useForgettingSounds';
import { useKeptDrafts } from './useKeptDrafts';
import { useLocked } from './useLocked';
import { ViewContext } from './viewContext';
import { WayBack } from './WayBack';

/** The room screen: what the facilitator chose for who is in the room, and at most five things to do with it. */
export const ScreenApp = () => {
  const { data } = useQuery('app.state', {});
  useLocked();
  return (
    <LanguageProvider language={data?.language ?? 'nl'}>
      <Room />
    </LanguageProvider>
  );
};

const Room = () => {
  const t = useT();
  const { data: view, error, retry } = useQuery('screen.view', {}, { keepFormer: true });
  const stop = useCommand('screen.stop');
  useForgetting(view);
  useForgettingSounds(view);
  useKeptDrafts(view);
  if (view === undefined) {
    return (
      <div className={styles['screen']}>
        <main className={styles['waiting']} aria-busy={error === null}>
          <Quiet />
          <p role="status">{t(error === null ? 'screen.loading' : 'screen.notShown')}</p>
          {error !== null && <BigButton onPress={retry}>{t('screen.again')}</BigButton>}
        </main>
        <WayBack />
      </div>
    );
  }
  return (
    <ViewContext value={{ view, stop: () => void stop.run({}) }}>
      <div className={styles['screen']}>
        <Shown view={view} />
        {view.cover === 'none' ? <Notice /> : <NoNotice />}
        <WayBack
          place={view.cover !== 'none' ? 'hidden' : view.activity.type === 'slides' ? 'edge' : 'corner'}
        />
      </div>
    </ViewContext>
  );
};

const Shown = ({ view }: { readonly view: ScreenView }) => {
  const thaws = useThaws(view.frozen);
  if (view.cover === 'blank') return <Blank />;
  if (view.cover === 'stopped') return <Paused />;
  const place = `${placeOf(view.activity)}:${thaws}`;
  return (
    <div className={styles['activity']} data-activity={view.activity.type}>
      <HandsProvider place={place}>
        {/* Something else begins anew; so does everything after freezing, so that a live text fetches its newest words. */}
        <Activity key={place} />
      </HandsProvider>
    </div>
  );
};

/** How often the screen came out of freezing. */
const useThaws = (frozen: boolean): number => {
  const [known, setKnown] = useState({ frozen, thaws: 0 });
  if (known.frozen === frozen) return known.thaws;
  const thaws = known.thaws + (frozen ? 0 : 1);
  setKnown({ frozen, thaws });
  return thaws;
};
