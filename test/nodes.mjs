// `npm run test:nodes`: the built program passes test/e2e on every Node that we promise. Each Node comes as an npm package and gets a
// run-time install of its own, made by that Node; the tests themselves run on the current one. The first run compiles better-sqlite3 for
// each (a minute or two); what was installed is kept in node_modules/.cache. Last line: `N passed, N failed`.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const cache = join(root, 'node_modules/.cache/limiar-nodes');
/** Besides `dist`, what the built program and the stand-ins read. */
const beside = ['migrations', 'src/demo/stand-ins/errors.jsonl', 'src/demo/stand-ins/bot-api-10.1.json'];
const installedFrom = ['package.json', 'package-lock.json'];
const asked = process.argv.slice(2);
const majors = asked.length > 0 ? asked : ['current', '22', '24', '26'];

/** A check that fails, in one line. */
class Failure extends Error {}

let passed = 0;
let failed = 0;

try {
  const dist = build();
  for (const major of majors) {
    try {
      testOn(major, dist);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      failed += 1;
      console.log(`✗ Node ${major}: ${error.message}`);
    }
  }
} catch (error) {
  if (!(error instanceof Failure)) throw error;
  failed += 1;
  console.log(`✗ ${error.message}`);
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

/**
 * @param {string} major
 * @param {string} dist
 */
function testOn(major, dist) {
  const home = join(cache, major);
  const node = major === 'current' ? process.execPath : nodeOf(major, home);
  const product = productFor(node, join(home, 'product'));
  for (const path of beside) cpSync(join(root, path), join(product, path), { recursive: true });
  rmSync(join(product, 'dist'), { recursive: true, force: true });
  cpSync(dist, join(product, 'dist'), { recursive: true });
  console.log(`Node ${major}: ${versionOf(node)}, ${engineOf(node, product)}`);

  const report = join(home, 'report.json');
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { status } = spawnSync('npx', ['--no-install', 'vitest', 'run', 'test/e2e', ...reporters], {
    cwd: root,
    env: { ...process.env, LIMIAR_TEST_NODE: node, LIMIAR_TEST_DIST: join(product, 'dist') },
    stdio: 'inherit',
  });
  if (!existsSync(report)) throw new Failure('vitest did not run');
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
  passed += numPassedTests;
  failed += numFailedTests;
  if (numPassedTests + numFailedTests === 0) throw new Failure('no test ran');
  if (status !== 0 && numFailedTests === 0) throw new Failure('vitest failed outside of the tests');
}

/** The program as it is now, for all of them. */
function build() {
  const dist = join(cache, 'dist');
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(dist, { recursive: true });
  const folders = ['--outDir', dist, '--tsBuildInfoFile', join(dist, '.tsbuildinfo')];
  const tsc = run('npx', ['--no-install', 'tsc', '-p', 'tsconfig.build.json', ...folders], root);
  if (tsc.status !== 0) throw new Failure(`the build failed: ${lastLine(tsc)}`);
  return dist;
}

/**
 * The newest Node of this major line that the package has, installed once.
 * @param {string} major
 * @param {string} home
 */
function nodeOf(major, home) {
  const name = `node-${process.platform}-${process.arch}`;
  const folder = join(home, 'node');
  const node = join(folder, 'node_modules', name, 'bin/node');
  if (!existsSync(node)) {
    mkdirSync(folder, { recursive: true });
    const how = ['--prefix', folder, '--no-save', '--no-package-lock', '--ignore-scripts', '--no-audit', '--no-fund'];
    const npm = run('npm', ['install', ...how, `${name}@${major}`], folder);
    if (npm.status !== 0 || !existsSync(node)) throw new Failure(`cannot get ${name}@${major}: ${lastLine(npm)}`);
  }
  if (!versionOf(node).startsWith(`v${major}.`)) throw new Failure(`${name}@${major} is ${versionOf(node)}`);
  return node;
}

/**
 * What a server gets: run-time packages only, put there by this Node with its own headers. Made anew when the lock file changes.
 * @param {string} node
 * @param {string} folder
 */
function productFor(node, folder) {
  const state = createHash('sha256').update(versionOf(node));
  for (const name of installedFrom) state.update(readFileSync(join(root, name)));
  const stamp = state.digest('hex');
  const done = join(folder, 'installed');
  if (existsSync(done) && readFileSync(done, 'utf8') === stamp) return folder;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const name of installedFrom) cpSync(join(root, name), join(folder, name));

  const home = dirname(dirname(node));
  const path = `${dirname(node)}${delimiter}${process.env['PATH'] ?? ''}`;
  const headers = existsSync(join(home, 'include/node/node.h')) ? { npm_config_nodedir: home } : {};
  const how = ['--prefix', folder, '--omit=dev', '--no-audit', '--no-fund'];
  const npm = run(node, [npmOfCurrentNode(), 'ci', ...how], folder, { PATH: path, ...headers });
  if (npm.status !== 0) throw new Failure(`npm ci --omit=dev failed: ${lastLine(npm)}`);
  writeFileSync(done, stamp);
  return folder;
}

/** The packages bring no npm. */
function npmOfCurrentNode() {
  const path = process.env['npm_execpath'];
  if (path === undefined) throw new Failure('start it with npm run test:nodes');
  return path;
}

/** @param {string} node */
function versionOf(node) {
  const { status, stdout } = run(node, ['-p', 'process.version'], root);
  if (status !== 0) throw new Failure('the binary does not start');
  return stdout.trim();
}

/**
 * The library that the store has loaded: read from the process, not from the choice in src.
 * @param {string} node
 * @param {string} product
 */
function engineOf(node, product) {
  const script = `import { openDatabase } from './dist/store/sqlite/database.js';
    openDatabase(process.argv[1]).close();
    console.log(process.report.getReport().sharedObjects.find((path) => path.endsWith('.node')));`;
  const file = join(product, 'engine/limiar.db');
  const opened = run(node, ['--input-type=module', '--eval', script, file], product);
  const [, name] = /[\\/]node_modules[\\/](better-sqlite3[^\\/]*)[\\/]/u.exec(opened.stdout) ?? [];
  if (opened.status !== 0 || name === undefined) throw new Failure(`the store does not open: ${lastLine(opened)}`);
  const { version } = JSON.parse(readFileSync(join(product, 'node_modules', name, 'package.json'), 'utf8'));
  return `better-sqlite3 ${version} (${name})`;
}

/**
 * @param {string} command
 * @param {string[]} words
 * @param {string} cwd
 * @param {Record<string, string>} settings
 */
function run(command, words, cwd, settings = {}) {
  const options = { cwd, env: { ...process.env, ...settings }, maxBuffer: 64 * 1024 * 1024 };
  return spawnSync(command, words, { encoding: 'utf8', ...options });
}

/**
 * What went wrong, as far as one line tells it.
 * @param {{ status: number | null, signal: string | null, stdout: string, stderr: string }} ended
 */
function lastLine({ status, signal, stdout, stderr }) {
  const lines = `${stdout}\n${stderr}`
    .split('\n')
    .filter((line) => line.trim() !== '' && !/A complete log/u.test(line));
  return lines.findLast((line) => /error|ERR!/iu.test(line)) ?? lines.at(-1) ?? signal ?? `status ${status}`;
}
