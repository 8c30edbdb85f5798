import { channels } from '@shared/contract/channels';
import type { Caller } from '@shared/contract/operation';
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
