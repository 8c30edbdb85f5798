import type { AppEvent } from '@shared/contract';
import { channels } from '@shared/contract/channels';
import type { Caller, Topic } from '@shared/contract/operation';
import type { WebContents } from 'electron';

/** Where news for a window goes; undefined while there is no such window. */
export type Listeners = {
  readonly contentsOf: (caller: Caller) => Pick<WebContents, 'isDestroyed' | 'send'> | undefined;
};

export type Announcer = {
  readonly send: (window: Caller, event: AppEvent) => void;
  /** Tells every window what has to be read again. */
  readonly changed: (topics: readonly Topic[]) => void;
};

/**
 * Sends news to the windows. While the room screen is open every change may touch it (a permission taken back most of all),
 * so it reads again at each. It hears of nothing else.
 */
export const createAnnouncer = ({ contentsOf }: Listeners, isRoomOpen: () => boolean): Announcer => {
  let rev = 0;
  const send = (window: Caller, event: AppEvent): void => {
    const contents = contentsOf(window);
    if (contents && !contents.isDestroyed()) contents.send(channels.event, event);
  };
  return {
    send,
    changed: (topics) => {
      rev += 1;
      const all: readonly Topic[] = isRoomOpen() && !topics.includes('room') ? [...topics, 'room'] : topics;
      send('control', { type: 'changed', topics: all, rev });
      const forRoom = all.filter((topic) => topic === 'room' || topic === 'app');
      if (forRoom.length > 0) send('screen', { type: 'changed', topics: forRoom, rev });
    },
  };
};
