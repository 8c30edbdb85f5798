import type { AppEvent } from '@shared/contract';
import { channels } from '@shared/contract/channels';
import type { Caller, Topic } from '@shared/contract/operation';
import { type IpcMainInvokeEvent, ipcMain, type WebContents } from 'electron';
import type { Dispatch } from './dispatch';

/** The windows that may ask something, and to which news goes. */
export type Windows = {
  readonly contentsOf: (caller: Caller) => WebContents | undefined;
  /** Where their pages come from; nothing else may ask. */
  readonly origin: string;
};

/** Binds the one line from the windows to what answers it. */
export const serve = (dispatch: Dispatch, windows: Windows): void => {
  ipcMain.handle(channels.call, (event, name: unknown, input: unknown) =>
    dispatch(callerOf(event, windows), name, input),
  );
};

/** Which window asks: known by its contents, only from its main frame and only from a page of ours. */
const callerOf = (event: IpcMainInvokeEvent, { contentsOf, origin }: Windows): Caller | undefined => {
  const frame = event.senderFrame;
  if (!frame || frame !== event.sender.mainFrame) return undefined;
  if (!frame.url.startsWith(`${origin}/`)) return undefined;
  return callers.find((caller) => contentsOf(caller) === event.sender);
};

const callers: readonly Caller[] = ['control', 'screen'];

export type Announcer = {
  readonly send: (window: Caller, event: AppEvent) => void;
  /** Tells every window what has to be read again. */
  readonly changed: (topics: readonly Topic[]) => void;
};

/**
 * Sends news to the windows. While the room screen is open every change may touch it (a permission taken back most of all),
 * so it reads again at each. It hears of nothing else.
 */
export const createAnnouncer = (
  { contentsOf }: Pick<Windows, 'contentsOf'>,
  isRoomOpen: () => boolean,
): Announcer => {
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
