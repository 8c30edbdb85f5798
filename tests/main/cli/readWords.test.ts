import { describe, expect, test } from 'vitest';
import { readWords } from '../../../src/main/cli/readWords';

const read = (line: string) => readWords(line === '' ? [] : line.split(' '));

describe('words on the command line', () => {
  test('are understood in any order, with = or a space', () => {
    expect(read('sample --out a.werkplaats')).toEqual({
      ok: true,
      value: { type: 'sample', out: 'a.werkplaats' },
    });
    expect(read('import a.txt --teller Linde b.md --into=a.werkplaats')).toEqual({
      ok: true,
      value: { type: 'import', files: ['a.txt', 'b.md'], into: 'a.werkplaats', teller: 'Linde' },
    });
    expect(read('export --for medewerkers --format pdf a.werkplaats --out b.pdf')).toEqual({
      ok: true,
      value: { type: 'export', file: 'a.werkplaats', format: 'pdf', audience: 'staff', out: 'b.pdf' },
    });
    expect(read('check a')).toEqual({ ok: true, value: { type: 'check', file: 'a' } });
    for (const help of ['help', '--help', 'sample -h', 'export --help', 'werkplaats --help'])
      expect(read(help)).toMatchObject({ ok: true });
  });

  test.each([
    ['', 'any'],
    ['smaple --out a.werkplaats', 'any'],
    ['--out a.werkplaats', 'any'],
    ['werkplaats', 'any'],
    ['werkplaats check', 'check'],
    ['sample', 'sample'],
    ['sample --out', 'sample'],
    ['sample --out a.zip', 'sample'],
    ['sample --out a.werkplaats extra', 'sample'],
    ['sample --out a.werkplaats --out b.werkplaats', 'sample'],
    ['sample --out a.werkplaats --for kring', 'sample'],
    ['sample --out a.werkplaats --force', 'sample'],
    ['import --into a.werkplaats', 'import'],
    ['import a.txt', 'import'],
    ['import a.txt --into a.db', 'import'],
    ['import a.txt --into a.werkplaats --teller=', 'import'],
    ['export a.werkplaats --format pdf --for kring', 'export'],
    ['export a.werkplaats --format odt --for kring --out b', 'export'],
    ['export a.werkplaats --format pdf --for iedereen --out b', 'export'],
    ['export a.werkplaats --format pdf --for constructor --out b', 'export'],
    ['export a.werkplaats b.werkplaats --format pdf --for kring --out b', 'export'],
    ['export --format pdf --for kring --out b', 'export'],
    ['check', 'check'],
    ['check a b', 'check'],
    ['check a --out b', 'check'],
  ])('“%s” is wrong usage of %s', (line, command) => {
    expect(read(line)).toEqual({ ok: false, error: command });
  });
});
