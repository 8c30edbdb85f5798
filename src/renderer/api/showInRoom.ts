import type { RoomActivity } from '@shared/domain/room/activity';
import { create } from 'zustand';
import { call } from './client';

type Asked = {
  /** Waits until somebody has said who is in the room; null: nothing waits. */
  readonly activity: RoomActivity | null;
};

/** What should go to the room screen as soon as it is known who is there. The control window asks that. */
export const useAskedForRoom = create<Asked>(() => ({ activity: null }));

/**
 * Puts something on the room screen. While that is open it is there at once; otherwise the control window first asks who is
 * in the room.
 */
export const showInRoom = async (activity: RoomActivity): Promise<void> => {
  const state = await call('room.state', {});
  const isOpen = state.ok && state.value.place.type !== 'closed' && state.value.audience !== null;
  if (isOpen) await call('room.show', { activity });
  else useAskedForRoom.setState({ activity });
};

/** It was asked and answered, or put off. */
export const roomAsked = (): void => useAskedForRoom.setState({ activity: null });
