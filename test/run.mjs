// `npm test`: every check. Each vitest test and each static check counts one; a tool that did not run is one failed.
// Last line: `N passed, N failed` (and `, N skipped` where something cannot be tried on this machine).
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A check passes when its command ends with 0 and, where given, its output shows that it looked at something.
 * @type {{ name: string, command: string[], looked?: RegExp }[]}
 */
const checks = [
  { name: 'format', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
  { name: 'lint', command: ['eslint', '.'] },
  { name: 'types', command: ['tsc', '-p', 'tsconfig.json'] },
  {
    name: 'import rules',
    command: ['depcruise', 'src', '--config', '.dependency-cruiser.cjs'],
    // Without a compiler that it understands, dependency-cruiser sees no module and finds nothing wrong.
    looked: /\([1-9]\d+ modules, [1-9]\d* dependencies cruised\)/,
  },
  { name: 'dead code', command: ['knip'] },
  { name: 'build', command: ['tsc', '-p', 'tsconfig.build.json'] },
];

let passed = 0;
let failed = 0;
let skipped = 0;

for (const { name, command, looked } of checks) {
  const started = performance.now();
  const { status, stdout, stderr } = run(command);
  const isGood = status === 0 && (looked === undefined || looked.test(stdout));
  if (isGood) passed += 1;
  else failed += 1;
  console.log(`${isGood ? '✓' : '✗'} ${name} (${Math.round(performance.now() - started)} ms)`);
  if (!isGood) console.log(`${stdout}${stderr}`);
}

const folder = mkdtempSync(join(tmpdir(), 'limiar-tests-'));
try {
  const report = join(folder, 'report.json');
  const vitest = spawnSync(
    'npx',
    ['--no-install', 'vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    { stdio: ['ignore', 'inherit', 'inherit'] },
  );
  const { numPassedTests, numFailedTests, numPendingTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
  passed += numPassedTests;
  skipped += numPendingTests;
  // A file that could not be loaded has no test that failed.
  const brokenFiles = testResults.filter(
    (/** @type {{ status: string, assertionResults: { status: string }[] }} */ file) =>
      file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed'),
  ).length;
  failed += numFailedTests + brokenFiles;
  if (vitest.status !== 0 && numFailedTests + brokenFiles === 0) failed += 1;
  if (numPassedTests === 0) failed += 1;
} catch (error) {
  failed += 1;
  console.log(`✗ vitest did not run: ${String(error)}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed === 0 ? 0 : 1;

/** @param {string[]} command */
function run(command) {
  return spawnSync('npx', ['--no-install', ...command], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
}
