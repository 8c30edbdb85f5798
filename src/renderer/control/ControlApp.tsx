import type { AppState } from '@shared/contract/shelf';
import { useEffect } from 'react';
import { type Answer, useQuery } from '../api/useQuery';
import { StartShelf } from '../start/StartShelf';
import { LanguageProvider } from '../ui/language';
import { ToastRegion } from '../ui/ToastRegion';
import { AppFailure } from './AppFailure';
import { ErrorBoundary } from './ErrorBoundary';
import { useSafeClose } from './useSafeClose';
import { WorkshopFrame } from './WorkshopFrame';

/** The facilitator's window: the shelf, or the werkplaats that is open. */
export const ControlApp = () => {
  const state = useQuery('app.state', {});
  return (
    <LanguageProvider language={state.data?.language ?? 'nl'}>
      <ErrorBoundary>
        <Content state={state} />
      </ErrorBoundary>
      <ToastRegion />
    </LanguageProvider>
  );
};

const Content = ({ state }: { state: Answer<AppState> }) => {
  const open = state.data?.open ?? null;
  useSafeClose();
  useEffect(() => {
    document.title =
      open === null ? 'WerkPlaats Ervaringskennis' : `${open.title} – WerkPlaats Ervaringskennis`;
  }, [open]);
  if (state.data === undefined) {
    return state.error === null ? null : <AppFailure error={state.error} onRetry={state.retry} />;
  }
  if (open === null) return <StartShelf app={state.data} />;
  return <WorkshopFrame key={open.file} title={open.title} />;
};
