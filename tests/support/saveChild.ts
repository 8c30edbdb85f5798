import { saveFile } from '../../src/main/files/saveFile';

/** Saves so many bytes at a place and prints what came of it. */
const [path = '', size = '0'] = process.argv.slice(2);
void saveFile(path, new Uint8Array(Number(size)).fill(65)).then((outcome) => {
  process.stdout.write(JSON.stringify(outcome));
});
