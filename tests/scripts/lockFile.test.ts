import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectFolder } from '../support/sourceFiles';

type Entry = {
  readonly version?: string;
  readonly resolved?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
};
type Packages = Readonly<Record<string, Entry>>;

const lock: { readonly packages: Packages } = JSON.parse(
  readFileSync(join(projectFolder, 'package-lock.json'), 'utf8'),
);

// npm leaves out, without a word, a package for another system that the registry lacks; `npm ci` then refuses the lock.
test('the lock file holds every package for every system', () => {
  expect(missingFrom(lock.packages)).toEqual([]);
});

test('a gap in the lock file would be seen', () => {
  const packages = { 'node_modules/a': { optionalDependencies: { 'a-for-mac': '1.0.0' } } };
  expect(missingFrom(packages)).toEqual(['node_modules/a needs a-for-mac']);
});

test('the lock file names no registry', () => {
  expect(Object.values(lock.packages).filter((entry) => entry.resolved !== undefined)).toEqual([]);
});

test('every version in package.json is exact', () => {
  const about: Entry & { readonly devDependencies: Readonly<Record<string, string>> } = JSON.parse(
    readFileSync(join(projectFolder, 'package.json'), 'utf8'),
  );
  const versions = Object.values({ ...about.dependencies, ...about.devDependencies });
  expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

function missingFrom(packages: Packages): readonly string[] {
  return Object.entries(packages).flatMap(([path, entry]) =>
    Object.keys({ ...entry.dependencies, ...entry.optionalDependencies })
      .filter((name) => !isReachable(packages, path, name))
      .map((name) => `${path} needs ${name}`),
  );
}

/** Looks in the package's own node_modules and in each one above it, as Node does. */
function isReachable(packages: Packages, path: string, name: string): boolean {
  if (`${path}/node_modules/${name}`.replace(/^\//, '') in packages) return true;
  const above = path.lastIndexOf('/node_modules/');
  if (above !== -1) return isReachable(packages, path.slice(0, above), name);
  return `node_modules/${name}` in packages;
}
