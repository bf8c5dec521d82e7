// `npm run crash -- --kills N --seed S`: the crash test by hand, as long as you like. Its exit status is the test's.
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: { kills: { type: 'string', default: '2000' }, seed: { type: 'string', default: 'limiar' } },
});
if (!/^[1-9]\d{0,5}$/u.test(values.kills)) {
  console.error('--kills: write a whole number from 1');
  process.exit(1);
}
const { status } = spawnSync(
  'npx',
  ['--no-install', 'vitest', 'run', 'test/crash/crash.test.ts', '--disable-console-intercept'],
  { stdio: 'inherit', env: { ...process.env, CRASH_KILLS: values.kills, CRASH_SEED: values.seed } },
);
process.exit(status ?? 1);
