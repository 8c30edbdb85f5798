import type { AppEvent, WindowApi } from '@shared/contract';
import { channels } from '@shared/contract/channels';
import { contextBridge, ipcRenderer } from 'electron';

/** The only door between a window and the main process. Whether a call is allowed is decided on the other side. */
const api: WindowApi = {
  call: (name, input) => ipcRenderer.invoke(channels.call, name, input),
  on: (listener) => {
    // The event of Electron itself stays here: through it a page could reach more than it may.
    const pass = (_: unknown, event: AppEvent): void => listener(event);
    ipcRenderer.on(channels.event, pass);
    return () => ipcRenderer.off(channels.event, pass);
  },
};

contextBridge.exposeInMainWorld('api', api);
