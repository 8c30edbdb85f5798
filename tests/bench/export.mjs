/**
 * From asking for a file of the sample to the file saved, for each format: the whole program on the command line, its start
 * included, so that nothing is left out of the count. The value is the median, in seconds.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommandLine } from '../../scripts/lib/commandLine.mjs';
import { makeSample } from '../../scripts/lib/sample.mjs';

const formats = ['pptx', 'docx', 'pdf', 'json'];
const runs = 5;
const goal = 3;

/** Gives one row a format. */
export async function bench() {
  const folder = mkdtempSync(join(tmpdir(), 'werkplaats-bench-'));
  try {
    const sample = join(folder, 'voorbeeld.werkplaats');
    await makeSample(sample);
    const rows = [];
    for (const format of formats) {
      const seconds = [];
      // The first is thrown away: it reads the program from the disk.
      for (let run = 0; run <= runs; run += 1) seconds.push(await exportOnce(sample, folder, format));
      const value = median(seconds.slice(1));
      rows.push({
        name: `export.${format}`,
        value,
        goal,
        baseline: 'seconds, start of the program included',
        n: runs,
      });
    }
    return rows;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function exportOnce(sample, folder, format) {
  const out = join(folder, `bestand.${format}`);
  rmSync(out, { force: true });
  const start = performance.now();
  const words = ['export', sample, '--format', format, '--for', 'medewerkers', '--out', out];
  const { code, output } = await runCommandLine(words, { capture: true });
  const seconds = (performance.now() - start) / 1000;
  if (code !== 0 || statSync(out).size === 0) throw new Error(`The export to ${format} failed: ${output}`);
  return seconds;
}

function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
