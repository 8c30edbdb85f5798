// The least an Electron app can be: one sandboxed window with one line of text.
const { app, BrowserWindow } = require('electron');
require('./marks.cjs');

app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1280, height: 860, webPreferences: { sandbox: true } });
  window.loadURL('data:text/html,<!doctype html><div>WerkPlaats</div>');
});
