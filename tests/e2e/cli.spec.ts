import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

const projectFolder = join(import.meta.dirname, '..', '..');
let folder: string;
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'werkplaats-cli-e2e-'));
});
test.afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string): string => join(folder, name);

/** As a person types it: the real program, in a process of its own. */
const werkplaats = (...words: readonly string[]) => {
  const npm = spawnSync('npm', ['run', '-s', 'werkplaats', '--', ...words], {
    cwd: projectFolder,
    encoding: 'utf8',
  });
  const complaints = npm.stderr.split('\n').filter((line) => line !== '' && !line.startsWith('npm warn'));
  return { code: npm.status, out: npm.stdout, complaints };
};
const expectRefusal = (words: readonly string[], sentence: RegExp, exitCode = 1): void => {
  const { code, complaints } = werkplaats(...words);
  expect(complaints).toHaveLength(1);
  expect(complaints[0]).toMatch(sentence);
  expect(code).toBe(exitCode);
};

test('from nothing to a file for staff: import, sample, check, export in every format', () => {
  test.setTimeout(180_000);
  writeFileSync(at('De brief.md'), '# De brief\n\nEr lag een **brief**.\n');
  const groep = at('Onze groep.werkplaats');
  expect(werkplaats('import', at('De brief.md'), '--into', groep, '--teller', 'Linde')).toMatchObject({
    code: 0,
  });
  const made = werkplaats('sample', '--out', at('a.werkplaats'));
  expect([made.code, made.complaints]).toEqual([0, []]);
  const checked = werkplaats('check', at('a.werkplaats'));
  expect([checked.code, checked.complaints]).toEqual([0, []]);
  expect(checked.out).toContain('Bestand: heel');
  const starts = { pptx: 'PK', docx: 'PK', pdf: '%PDF-', json: '{' };
  for (const [format, start] of Object.entries(starts)) {
    const out = at(`uit.${format}`);
    const words = ['export', at('a.werkplaats'), '--format', format, '--for', 'medewerkers', '--out', out];
    expect(werkplaats(...words)).toMatchObject({ code: 0, complaints: [] });
    expect(readFileSync(out).toString('latin1', 0, start.length)).toBe(start);
  }
  expect(readdirSync(folder).filter((name) => /deel|-wal|-shm/.test(name))).toEqual([]);
});

test('what goes wrong is one plain sentence and exit code 1; wrong usage is 2', () => {
  test.setTimeout(180_000);
  expect(werkplaats('sample', '--out', at('a.werkplaats'))).toMatchObject({ code: 0 });
  const exportTo = (file: string, out: string) => [
    'export',
    file,
    '--format',
    'json',
    '--for',
    'kring',
    '--out',
    out,
  ];
  expectRefusal(exportTo(at('a.werkplaats'), at('weg/uit.json')), /De map voor “uit.json”/);
  if (process.platform === 'linux')
    expectRefusal(exportTo(at('a.werkplaats'), '/sys/uit.json'), /niets bewaren/);
  writeFileSync(at('b.werkplaats'), readFileSync(at('a.werkplaats')));
  truncateSync(at('b.werkplaats'), 50_000);
  expectRefusal(exportTo(at('b.werkplaats'), at('uit.json')), /beschadigd/);
  writeFileSync(at('c.werkplaats'), '<html>');
  expectRefusal(['check', at('c.werkplaats')], /geen werkplaats/);
  expectRefusal(['verzin', 'iets'], /Zo werkt het/, 2);
  expectRefusal(['check'], /Zo werkt het: check/, 2);
  const help = werkplaats('--help');
  expect([help.code, help.complaints]).toEqual([0, []]);
  expect(help.out).toContain('sample --out');
});
