/** Who may import whom, as the README says it. tests/architecture.test.ts checks the same with a scan of its own. */

const library = (names) => `(^|/)node_modules/(${names})/`;
const lexical = library('lexical|@lexical/[^/]+|yjs|y-protocols|lib0');
const electron = ['^electron$', library('electron')];

const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

module.exports = {
  forbidden: [
    forbid(
      'no-circular',
      'A circle of files cannot be read from the top down. A helper may name a type of the file that calls it.',
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    ),
    forbid('not-to-unresolvable', 'The file or library is not there.', {}, { couldNotResolve: true }),
    forbid(
      'shared-is-pure',
      'shared runs everywhere: it knows only itself, zod and the i18next of its texts.',
      { path: '^src/shared/' },
      { pathNot: ['^src/shared/', library('zod|i18next')] },
    ),
    forbid(
      'main-not-renderer',
      'The shell and the screens meet only in shared.',
      { path: '^src/main/' },
      { path: '^src/renderer/' },
    ),
    forbid(
      'renderer-not-main',
      'The shell and the screens meet only in shared.',
      { path: '^src/renderer/' },
      { path: '^src/main/' },
    ),
    forbid(
      'src-not-tests',
      'The app does not need its tests.',
      { path: '^src/' },
      { path: '^(tests|scripts)/' },
    ),
    forbid(
      'rooms-stay-apart',
      'What two rooms share belongs in ui, board, editor or api.',
      { path: '^src/renderer/rooms/([^/]+)/' },
      { path: '^src/renderer/rooms/', pathNot: '^src/renderer/rooms/($1/|[^/]+$)' },
    ),
    forbid(
      'lexical-in-one-place',
      'The editor can be replaced in one folder.',
      { path: '^src/', pathNot: ['^src/renderer/editor/', '^src/main/texts/'] },
      { path: lexical },
    ),
    forbid(
      'sqlite-in-one-place',
      'Only db opens a database.',
      { path: '^src/', pathNot: '^src/main/db/' },
      { path: library('(@types/)?better-sqlite3') },
    ),
    forbid(
      'no-electron-in-the-core',
      'These run under any Node, and are tested so.',
      { path: '^src/main/(handlers|repositories|export|db|texts|import)/' },
      { path: electron },
    ),
    forbid(
      'no-electron-on-screens',
      'Screens reach the shell through the preload only.',
      { path: '^src/renderer/' },
      { path: electron },
    ),
    forbid(
      'no-node-on-screens',
      'Screens run in a sandbox.',
      { path: '^src/renderer/' },
      { dependencyTypes: ['core'] },
    ),
    forbid(
      'repositories-know-only-data',
      'A repository keeps data; it does not decide or announce.',
      { path: '^src/main/repositories/' },
      { path: '^src/main/(handlers|ipc|windows|export|import)/' },
    ),
    forbid(
      'handlers-know-no-shell',
      'A handler is called by the shell, never the other way round.',
      { path: '^src/main/handlers/' },
      { path: '^src/main/(ipc|windows)/' },
    ),
    forbid(
      'export-is-document-to-bytes',
      'An exporter knows no database, file or dialog.',
      { path: '^src/main/export/' },
      { path: ['^src/main/(db|repositories|handlers|ipc|windows|texts)/', '^(node:)?fs(/|$)'] },
    ),
    forbid(
      'ui-knows-no-business',
      'A button does not know what a story is.',
      { path: '^src/renderer/ui/' },
      { path: '^src/renderer/(rooms|api|editor|board|control|screen)/' },
    ),
    forbid(
      'preload-is-thin',
      'The preload runs in the sandbox.',
      { path: '^src/main/preload' },
      { path: '^src/main/' },
    ),
    forbid(
      'react-on-screens-only',
      'Main and shared draw nothing.',
      { path: '^src/(main|shared)/' },
      { path: library('(@types/)?(react|react-dom)|react-aria-components') },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '[.](css|html|woff2|png|svg|json)($|[?])' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    combinedDependencies: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
