/** A picture of every screen of both windows, from the sample: npm run screens [-- PART-OF-A-NAME] */
import { readdirSync } from 'node:fs';
import { inRoot } from './lib/paths.mjs';
import { takePictures } from './lib/pictures.mjs';
import { makeSample } from './lib/sample.mjs';
import { giveUp, say } from './lib/say.mjs';

const into = inRoot('out', 'screens');
const sample = inRoot('out', 'sample.werkplaats');
try {
  await makeSample(sample);
  await takePictures({ sample, into, only: process.argv.slice(2) });
  say(`${readdirSync(into).length} pictures in out/screens`);
} catch (error) {
  giveUp(error.message);
}
