import type { ScreenView } from '@shared/contract/screenView';
import { createContext, useContext } from 'react';

/** What is on the room screen, and the hand sign that always works. */
export type Viewed = { readonly view: ScreenView; readonly stop: () => void };

export const ViewContext = createContext<Viewed | null>(null);

/** What is on the room screen now. */
export const useViewed = (): Viewed => {
  const viewed = useContext(ViewContext);
  if (viewed === null) throw new Error('There is no ViewContext around this.');
  return viewed;
};
