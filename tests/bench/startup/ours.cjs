// The app as it is built, with the mark of its first paint.
const { join } = require('node:path');
const { app } = require('electron');
require('./marks.cjs');

const root = join(__dirname, '..', '..', '..');
app.setAppPath(root);
process.argv = [process.argv[0], root];
require(join(root, 'out', 'main', 'index.cjs'));
