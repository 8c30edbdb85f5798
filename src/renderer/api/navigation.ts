import type { SearchKind } from '@shared/contract/search';
import { create } from 'zustand';

export const rooms = ['prepare', 'tell', 'sort', 'interpret', 'share'] as const;
export type Room = (typeof rooms)[number];
/** One of the rooms, or the page from which a meeting is led. */
export type Destination = Room | 'lead';

/** One thing in a room to go to: it is selected, scrolled to and gets the focus. */
export type FocusTarget = { readonly kind: SearchKind; readonly id: string };

type Place = {
  readonly room: Destination;
  readonly focus: FocusTarget | null;
};

/** Where the control window is. A room takes its `focus` and then calls `arrived`. */
export const useNavigation = create<Place>(() => ({ room: 'prepare', focus: null }));

/** Goes to a room, and to one thing in it. */
export const goTo = (room: Destination, focus: FocusTarget | null = null): void =>
  useNavigation.setState({ room, focus });

/** The room has shown what was asked for. */
export const arrived = (): void => useNavigation.setState({ focus: null });
