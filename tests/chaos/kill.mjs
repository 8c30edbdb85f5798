/** node tests/chaos/kill.mjs [ROUNDS [SEED]]: the kill test of tests/e2e, as long as one likes. Needs a built app and a display. */
import { spawnSync } from 'node:child_process';

const [rounds = '30', seed = String(Date.now() % 2147483646)] = process.argv.slice(2);
process.stdout.write(`${rounds} rounds, seed ${seed}\n`);
const done = spawnSync('npx', ['playwright', 'test', 'tests/e2e/kill.spec.ts'], {
  stdio: 'inherit',
  env: { ...process.env, KILL_ROUNDS: rounds, KILL_BOTH_ROUNDS: rounds, KILL_SEED: seed },
});
process.exit(done.status ?? 1);
