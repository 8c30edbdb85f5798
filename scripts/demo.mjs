/** The sample werkplaats, exported in every format, with a picture of every screen; all in out/demo. */
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { runCommandLine } from './lib/commandLine.mjs';
import { inRoot } from './lib/paths.mjs';
import { takePictures } from './lib/pictures.mjs';
import { makeSample } from './lib/sample.mjs';
import { giveUp, say } from './lib/say.mjs';

const folder = inRoot('out', 'demo');
const formats = ['pptx', 'docx', 'pdf', 'json'];

try {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const sample = join(folder, 'voorbeeld.werkplaats');
  await makeSample(sample);
  for (const format of formats) await exportFor({ sample, format, audience: 'medewerkers' });
  await takePictures({ sample, into: join(folder, 'schermen') });
  listFiles();
} catch (error) {
  giveUp(error.message);
}

async function exportFor({ sample, format, audience }) {
  const out = join(folder, `voorbeeld-${audience}.${format}`);
  const words = ['export', sample, '--format', format, '--for', audience, '--out', out];
  const { code, output } = await runCommandLine(words, { capture: true });
  if (code !== 0) throw new Error(`The export to ${format} failed: ${output.trim()}`);
}

function listFiles() {
  say('\nIn out/demo:');
  const files = readdirSync(folder, { recursive: true }).map(String).sort();
  for (const file of files) {
    const about = statSync(join(folder, file));
    if (about.isFile()) say(`  ${String(Math.ceil(about.size / 1024)).padStart(6)} kB  ${file}`);
  }
}
