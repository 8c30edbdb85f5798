// Stands in for Electron's own default app, which a packaged runtime does not carry: `electron [-r module]… FOLDER|FILE`.
const { app } = require('electron');
const { existsSync, readFileSync, statSync } = require('node:fs');
const { Module } = require('node:module');
const { dirname, join, resolve } = require('node:path');

process.defaultApp = true;

const { preloads, appPath } = readArguments(process.argv.slice(1));
if (preloads.length > 0)
  Module._preloadModules(preloads.map((name) => (existsSync(name) ? resolve(name) : name)));
if (appPath === undefined) {
  process.stderr.write('Say which app to start: electron FOLDER\n');
  process.exit(1);
}
start(resolve(appPath));

function readArguments([word, next, ...rest]) {
  if (word === undefined) return { preloads: [], appPath: undefined };
  if (word === '-r' || word === '--require') {
    const after = readArguments(rest);
    return { ...after, preloads: [next, ...after.preloads] };
  }
  if (!word.startsWith('-')) return { preloads: [], appPath: word };
  return readArguments(next === undefined ? rest : [next, ...rest]);
}

function start(path) {
  const folder = statSync(path).isDirectory() ? path : undefined;
  const packageFile = folder && join(folder, 'package.json');
  const about = packageFile && existsSync(packageFile) ? JSON.parse(readFileSync(packageFile, 'utf8')) : {};
  if (about.version) app.setVersion(about.version);
  const name = about.productName ?? about.name;
  if (name) {
    app.setName(name);
    app.setDesktopName(`${about.name}.desktop`);
  }
  app.setPath('userData', join(app.getPath('appData'), name ?? 'Electron'));
  app.setAppPath(folder ?? dirname(path));
  const main = require.resolve(folder ? join(folder, about.main ?? 'index.js') : path);
  Module._load(main, Module, true);
}
