import { join } from 'node:path';
import { app, BrowserWindow, session } from 'electron';
import { registerAppScheme, serveAppScheme } from './windows/appProtocol';
import { openControlWindow } from './windows/controlWindow';
import { keepSessionOffline, turnOffBackgroundNetworking } from './windows/offline';

const devServer = app.isPackaged ? undefined : process.env['ELECTRON_RENDERER_URL'];
const userData = process.env['WERKPLAATS_USER_DATA'];
if (userData) app.setPath('userData', userData);

turnOffBackgroundNetworking(app, devServer);
registerAppScheme();

void app.whenReady().then(() => {
  serveAppScheme(join(__dirname, '..', 'renderer'));
  keepSessionOffline(session.defaultSession, devServer);
  const openWindow = (): BrowserWindow =>
    openControlWindow({ preload: join(__dirname, '..', 'preload', 'preload.cjs'), devServer });
  openWindow();
  app.on('activate', () => {
    if (BrowserWindow.getAllWindows().length === 0) openWindow();
  });
});

app.on('window-all-closed', () => {
  if (process.platform !== 'darwin') app.quit();
});
