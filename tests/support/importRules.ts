/** A quick scan of imports, apart from the dependency linter: two eyes see a hole that one has. */

export type SourceFile = { readonly path: string; readonly text: string };
export type WrongImport = { readonly rule: string; readonly path: string; readonly target: string };

type Rule = {
  readonly name: string;
  /** Which files it is about. */
  readonly from: RegExp;
  readonly except?: RegExp;
  /** What they may not import: a path from the project's root, or the name of a library. */
  readonly to: RegExp;
};

const lexical = /^(lexical|@lexical\/.+|yjs|y-protocols.*|lib0.*)$/;
const node = /^node:/;

const rules: readonly Rule[] = [
  { name: 'shared is pure', from: /^src\/shared\//, to: /^(?!src\/shared\/|zod$|i18next$)/ },
  { name: 'main never sees renderer', from: /^src\/main\//, to: /^src\/renderer\// },
  { name: 'renderer never sees main', from: /^src\/renderer\//, to: /^src\/main\// },
  { name: 'the app does not need its tests', from: /^src\//, to: /^(tests|scripts)\// },
  {
    name: 'Lexical in one place',
    from: /^src\//,
    except: /^src\/(renderer\/editor|main\/texts)\//,
    to: lexical,
  },
  {
    name: 'the database library in one place',
    from: /^src\//,
    except: /^src\/main\/db\//,
    to: /^better-sqlite3$/,
  },
  {
    name: 'no Electron in the core',
    from: /^src\/(main\/(handlers|repositories|export|db|texts|import)|renderer)\//,
    to: /^electron(\/|$)/,
  },
  { name: 'no Node on screens', from: /^src\/renderer\//, to: node },
  {
    name: 'repositories know only data',
    from: /^src\/main\/repositories\//,
    to: /^src\/main\/(handlers|ipc|windows|export|import)\//,
  },
  { name: 'handlers know no shell', from: /^src\/main\/handlers\//, to: /^src\/main\/(ipc|windows)\// },
  {
    name: 'export is document to bytes',
    from: /^src\/main\/export\//,
    to: /^(src\/main\/(db|repositories|handlers|ipc|windows|texts)\/|node:fs)/,
  },
  {
    name: 'ui knows no business',
    from: /^src\/renderer\/ui\//,
    to: /^src\/renderer\/(rooms|api|editor|board|control|screen)\//,
  },
];

/** Every import that breaks a rule, type imports too. */
export function wrongImports(files: readonly SourceFile[]): readonly WrongImport[] {
  return files.flatMap((file) =>
    importsOf(file.text).flatMap((specifier) => {
      const target = resolveImport(file.path, specifier);
      const broken = rules.filter((rule) => breaks(rule, file.path, target)).map((rule) => rule.name);
      if (crossesRooms(file.path, target)) broken.push('rooms stay apart');
      return broken.map((rule) => ({ rule, path: file.path, target }));
    }),
  );
}

const breaks = (rule: Rule, path: string, target: string): boolean =>
  rule.from.test(path) && !(rule.except?.test(path) ?? false) && rule.to.test(target);

function crossesRooms(path: string, target: string): boolean {
  const own = roomOf(path);
  const other = roomOf(target);
  return own !== undefined && other !== undefined && own !== other;
}

const roomOf = (path: string): string | undefined => /^src\/renderer\/rooms\/([^/]+)\//.exec(path)?.[1];

/** The specifiers in `import … from`, `export … from`, `import '…'`, `import('…')` and `require('…')`. */
export function importsOf(text: string): readonly string[] {
  const pattern =
    /(?:^|[\s;{}])(?:import|export)\s[^'"`;]*?from\s*['"]([^'"]+)['"]|(?:^|[\s;(=])import\s*\(?\s*['"]([^'"]+)['"]|\brequire\(\s*['"]([^'"]+)['"]/g;
  return [...text.matchAll(pattern)].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
}

function resolveImport(path: string, specifier: string): string {
  if (specifier.startsWith('@shared/')) return specifier.replace('@shared/', 'src/shared/');
  if (!specifier.startsWith('.')) return specifier;
  const parts = path.split('/').slice(0, -1);
  for (const part of specifier.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}
