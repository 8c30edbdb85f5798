import type { ScreenView } from '@shared/contract/screenView';
import { useEffect } from 'react';
import { useQuery } from '../api/useQuery';
import { fillDrafts, flushDrafts, openBook } from './keptDrafts';

/** Brings back what was being written when a former page of the room screen went, and sees that this one's is told in time. */
export const useKeptDrafts = (view: ScreenView | undefined): void => {
  const mayAsk = view?.cover === 'none' && !view.frozen && isWritable(view);
  const { data } = useQuery('screen.drafts', {}, { enabled: mayAsk });
  const drafts = mayAsk ? data : undefined;
  const first = view?.book;
  const frozen = view?.frozen ?? false;
  useEffect(() => {
    if (first !== undefined) openBook(first);
  }, [first]);
  // Also when nothing new came: a hand may be back whose words this page had forgotten.
  useEffect(() => {
    if (view && drafts) fillDrafts(drafts);
  }, [view, drafts]);
  useEffect(() => {
    if (frozen) flushDrafts();
  }, [frozen]);
  useEffect(() => {
    const events = ['focusout', 'pagehide'] as const;
    for (const name of events) window.addEventListener(name, flushDrafts);
    return () => {
      for (const name of events) window.removeEventListener(name, flushDrafts);
    };
  }, []);
};

/** What the room does has fields to write in that are put down later. */
const isWritable = ({ activity }: ScreenView): boolean =>
  activity.type === 'slips' || activity.type === 'block' || activity.type === 'outlook';
