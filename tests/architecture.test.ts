import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importsOf, type SourceFile, wrongImports } from './support/importRules';
import { projectFolder, sourceFiles, sourceFolders } from './support/sourceFiles';

const MOST_LINES = 250;
const files = sourceFiles();

/** One file per rule, each breaking exactly that rule. */
const planted: readonly (SourceFile & { readonly scan: string; readonly linter: string })[] = [
  plant(
    'shared/s.ts',
    "import { x } from '../main/x'; export const s = x;",
    'shared is pure',
    'shared-is-pure',
  ),
  plant(
    'shared/n.ts',
    "import { join } from 'node:path'; export const n = join;",
    'shared is pure',
    'shared-is-pure',
  ),
  plant(
    'main/a.ts',
    "export type { R } from '../renderer/r';",
    'main never sees renderer',
    'main-not-renderer',
  ),
  plant('renderer/b.ts', "export { x } from '../main/x';", 'renderer never sees main', 'renderer-not-main'),
  plant('renderer/rooms/tell/t.ts', "export { u } from '../sort/u';", 'rooms stay apart', 'rooms-stay-apart'),
  plant('renderer/board/l.ts', "import 'lexical';", 'Lexical in one place', 'lexical-in-one-place'),
  plant(
    'main/ipc/d.ts',
    "import D from 'better-sqlite3'; export const d = D;",
    'the database library in one place',
    'sqlite-in-one-place',
  ),
  plant(
    'main/handlers/e.ts',
    "import { app } from 'electron'; export const e = app;",
    'no Electron in the core',
    'no-electron-in-the-core',
  ),
  plant(
    'renderer/f.ts',
    "import { readFile } from 'node:fs'; export const f = readFile;",
    'no Node on screens',
    'no-node-on-screens',
  ),
  plant(
    'main/repositories/g.ts',
    "export { e } from '../handlers/e';",
    'repositories know only data',
    'repositories-know-only-data',
  ),
  plant(
    'main/handlers/h.ts',
    "export { d } from '../ipc/d';",
    'handlers know no shell',
    'handlers-know-no-shell',
  ),
  plant(
    'main/export/i.ts',
    "export { g } from '../repositories/g';",
    'export is document to bytes',
    'export-is-document-to-bytes',
  ),
  plant(
    'renderer/ui/j.ts',
    "export { u } from '../rooms/sort/u';",
    'ui knows no business',
    'ui-knows-no-business',
  ),
];
const innocent: readonly SourceFile[] = [
  { path: 'src/main/x.ts', text: 'export const x = 1;' },
  { path: 'src/renderer/r.ts', text: 'export type R = 1;' },
  { path: 'src/renderer/rooms/sort/u.ts', text: 'export const u = 1;' },
];

describe('who may import whom', () => {
  test('no file imports what it may not', () => {
    expect(wrongImports(files)).toEqual([]);
  });

  test('the scan sees every kind of import', () => {
    const text = `import a from 'a'; import type { B } from "b";\nimport {\n  c,\n} from './c';\nexport * from 'd';\nimport 'e';\nconst f = await import('f'); require('g');`;
    expect(importsOf(text)).toEqual(['a', 'b', './c', 'd', 'e', 'f', 'g']);
  });

  test.each(planted)('the scan sees $path: $scan', ({ path, text, scan }) => {
    expect(wrongImports([{ path, text }]).map(({ rule }) => rule)).toEqual([scan]);
  });

  test('the dependency linter sees each of them too', () => {
    const found = lintPlanted([...planted, ...innocent]);
    for (const { path, linter } of planted) expect(found).toContainEqual({ rule: linter, from: path });
    expect(found.filter(({ from }) => innocent.some(({ path }) => path === from))).toEqual([]);
  });

  test('the dependency linter sees a circle', () => {
    const found = lintPlanted([
      { path: 'src/shared/a.ts', text: "import { b } from './b'; export const a = (): unknown => b;" },
      { path: 'src/shared/b.ts', text: "import { a } from './a'; export const b = (): unknown => a;" },
    ]);
    expect(found.map(({ rule }) => rule)).toContain('no-circular');
  });
});

describe('shape of the files', () => {
  test(`no file has more than ${MOST_LINES} lines`, () => {
    const long = files
      // A migration is frozen once it is out, so it is never split.
      .filter(({ path }) => !path.startsWith('src/main/db/migrations/'))
      .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
      .filter(({ lines }) => lines > MOST_LINES);
    expect(long).toEqual([]);
  });

  test('SQL stands in repositories and db only', () => {
    const sql =
      /\b(SELECT\s[\s\S]{1,200}?\sFROM\s|INSERT\s+(OR\s+\w+\s+)?INTO\s|DELETE\s+FROM\s|UPDATE\s+\w+\s+SET\s|CREATE\s+(TABLE|INDEX|TRIGGER|VIRTUAL)\b)/;
    expect(sql.test('db.prepare(`SELECT id FROM story`)')).toBe(true);
    const found = files
      .filter(({ path }) => !/^src\/main\/(repositories|db)\//.test(path))
      .filter(({ text }) => sql.test(text));
    expect(found.map(({ path }) => path)).toEqual([]);
  });

  test('window.api is used in renderer/api only', () => {
    const use = /\b(window|globalThis)\s*(\.\s*api\b|\[\s*['"]api['"]\s*\])/;
    expect(use.test("window['api']")).toBe(true);
    const found = files.filter(({ path, text }) => !path.startsWith('src/renderer/api/') && use.test(text));
    expect(found.map(({ path }) => path)).toEqual([]);
  });
});

describe('the map in the README', () => {
  const readme = readFileSync(join(projectFolder, 'README.md'), 'utf8');
  const named = [...readme.matchAll(/`(src\/[\w./-]*?)\/?`/g)].map((match) => match[1] ?? '');

  test('names every folder of src', () => {
    expect(sourceFolders().filter((folder) => !named.includes(folder))).toEqual([]);
  });

  test('has one row for a folder', () => {
    const rows = [...readme.matchAll(/^\| `(src\/[^`]*)` \|/gm)].map((match) => match[1] ?? '');
    expect(rows.length).toBeGreaterThan(20);
    expect(rows.filter((row, index) => rows.indexOf(row) !== index)).toEqual([]);
  });

  test('names nothing that is not there', () => {
    expect(named.filter((path) => !existsSync(join(projectFolder, path)))).toEqual([]);
  });
});

function plant(path: string, text: string, scan: string, linter: string) {
  return { path: `src/${path}`, text, scan, linter };
}

type Found = { readonly rule: string; readonly from: string };

/** Runs the real linter with the real rules over a few files in a folder of their own. */
function lintPlanted(plantedFiles: readonly SourceFile[]): readonly Found[] {
  const folder = mkdtempSync(join(tmpdir(), 'werkplaats-rules-'));
  try {
    for (const { path, text } of plantedFiles) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    writeFileSync(
      join(folder, 'tsconfig.base.json'),
      readFileSync(join(projectFolder, 'tsconfig.base.json')),
    );
    symlinkSync(join(projectFolder, 'node_modules'), join(folder, 'node_modules'), 'dir');
    return runLinter(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function runLinter(folder: string): readonly Found[] {
  const tool = join(projectFolder, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs');
  const config = join(projectFolder, '.dependency-cruiser.cjs');
  const { stdout } = spawnSync(process.execPath, [tool, 'src', '--config', config, '--output-type', 'json'], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  const report: { summary: { violations: { rule: { name: string }; from: string }[] } } = JSON.parse(stdout);
  return report.summary.violations.map(({ rule, from }) => ({ rule: rule.name, from }));
}
