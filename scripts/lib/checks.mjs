import { availableParallelism } from 'node:os';
import { inRoot } from './paths.mjs';
import { run, runTool } from './process.mjs';

const typeFolders = ['src/shared', 'src/main', 'src/renderer', 'tests', '.'];

/** Each answers undefined when all is well, or what is wrong. */
export const checks = [
  { name: 'types', check: checkTypes },
  { name: 'lint', check: checkLint },
  { name: 'rules', check: checkRules },
];

/** One TypeScript project per folder: each knows only the world that its code runs in. */
async function checkTypes() {
  const waiting = [...typeFolders];
  const wrong = [];
  const worker = async () => {
    for (let folder = waiting.shift(); folder !== undefined; folder = waiting.shift()) {
      const result = await checkTypesOf(folder);
      if (result.code !== 0) wrong.push(result.output);
    }
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), 4) }, worker));
  return wrong.length > 0 ? wrong.join('\n') : undefined;
}

function checkTypesOf(folder) {
  const name = folder.replaceAll('/', '-').replace('.', 'config');
  const memory = inRoot('node_modules', '.cache', 'types', `${name}.tsbuildinfo`);
  return runTool('typescript/bin/tsc', [
    '-p',
    folder,
    '--pretty',
    'false',
    '--incremental',
    '--tsBuildInfoFile',
    memory,
  ]);
}

async function checkLint() {
  const biome = inRoot('node_modules', '@biomejs', 'biome', 'bin', 'biome');
  const { code, output } = await run(process.execPath, [
    biome,
    'check',
    '--error-on-warnings',
    '--max-diagnostics=60',
    '.',
  ]);
  return code === 0 ? undefined : output;
}

/** The linter passes in silence when it can read no TypeScript; so what it has read is counted. */
async function checkRules() {
  const words = ['src', '--config', '.dependency-cruiser.cjs'];
  const { code, output } = await runTool('dependency-cruiser/bin/dependency-cruise.mjs', words);
  if (code !== 0) return output;
  const modules = Number(/\((\d+) modules/.exec(output)?.[1] ?? 0);
  return modules > 10
    ? undefined
    : `The dependency linter saw ${modules} modules; it cannot read the sources.`;
}
