// `npm run crash:mutants`: every mistake on purpose must be found by the crash test's oracle. Its exit status is the test's.
import { spawnSync } from 'node:child_process';

const { status } = spawnSync(
  'npx',
  ['--no-install', 'vitest', 'run', 'test/crash/mutants.test.ts', '--disable-console-intercept'],
  { stdio: 'inherit', env: { ...process.env, CRASH_MUTANTS: 'all' } },
);
process.exit(status ?? 1);
