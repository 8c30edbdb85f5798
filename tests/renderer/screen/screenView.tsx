import type { ScreenPerson, ScreenView } from '@shared/contract/screenView';
import { toId } from '@shared/ids';
import type { ReactNode } from 'react';
import { ViewContext } from '../../../src/renderer/screen/viewContext';
import { LanguageProvider } from '../../../src/renderer/ui/language';

const quiet: ScreenView = {
  cover: 'none',
  frozen: false,
  title: '',
  timer: null,
  people: [],
  hands: [null],
  book: 0,
  activity: { type: 'quiet' },
};

/** What the room screen gives what stands on it. */
export const OnScreen = ({
  view = {},
  stop = () => {},
  children,
}: {
  readonly view?: Partial<ScreenView>;
  readonly stop?: () => void;
  readonly children: ReactNode;
}) => (
  <LanguageProvider language="nl">
    <ViewContext value={{ view: { ...quiet, ...view }, stop }}>{children}</ViewContext>
  </LanguageProvider>
);

/** So many people of the circle. */
export const peopleOf = (count: number): readonly ScreenPerson[] =>
  Array.from({ length: count }, (_, index) => ({
    id: toId<'participant'>(`00000000-0000-4000-8000-${String(index).padStart(12, '0')}`),
    pseudonym: `Naam ${index}`,
    picture: 'merel',
  }));
