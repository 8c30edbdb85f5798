import type { RoomActivity } from '@shared/domain/room/activity';
import { create } from 'zustand';

/** A question about the room that stands over whatever page is in front. */
export type RoomDialogState =
  | { readonly type: 'none' }
  /** Who is there, and then the room screen opens; with this on it when given. */
  | { readonly type: 'open'; readonly activity: RoomActivity | null; readonly displayId: number | null }
  /** Somebody came in or went out. */
  | { readonly type: 'company' }
  | { readonly type: 'display' }
  | { readonly type: 'strips' };

export const useRoomDialog = create<{ readonly now: RoomDialogState }>(() => ({ now: { type: 'none' } }));

/** Asks it, from anywhere. */
export const askRoom = (now: RoomDialogState): void => useRoomDialog.setState({ now });

/** Opening asks who is there first. */
export const askToOpen = (activity: RoomActivity | null = null, displayId: number | null = null): void =>
  askRoom({ type: 'open', activity, displayId });

export const closeRoomDialog = (): void => askRoom({ type: 'none' });
