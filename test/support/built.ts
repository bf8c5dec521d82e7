import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { vi } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const builds = join(root, 'node_modules/.cache/limiar-builds');
/** What the built files look for beside `dist`, where the repository has it. */
const beside = ['migrations', 'src/demo/stand-ins/errors.jsonl', 'src/demo/stand-ins/bot-api-10.1.json'];
/** A build with packages of its own, made for another Node: `npm run test:nodes`. */
const given = process.env['LIMIAR_TEST_DIST'];
const buildingForMs = 300_000;
const keptForMs = 3_600_000;

/**
 * The folder of a build of the sources as they are now, made once for each state of them: `dist` belongs to whoever builds it, and
 * a test must not run yesterday's program. Test files that ask at the same time wait for the same build.
 */
export function builtFolder(): Promise<string> {
  return (built ??= given === undefined ? find() : Promise.resolve(given));
}

/** One program for a whole test file, whatever is edited meanwhile. */
let built: Promise<string> | undefined;

async function find(): Promise<string> {
  const folder = join(builds, fingerprint());
  const isDone = () => existsSync(join(folder, 'done'));
  const lock = `${folder}.lock`;
  await vi.waitUntil(() => isDone() || took(lock), { timeout: buildingForMs, interval: 50 });
  if (!isDone()) {
    try {
      await build(folder);
    } finally {
      rmSync(lock, { recursive: true });
    }
  }
  return join(folder, 'dist');
}

async function build(folder: string): Promise<void> {
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const arguments_ = [tsc, '-p', 'tsconfig.build.json', '--outDir', join(folder, 'dist')];
  // Wrong types are told by the check of types; what is written is the program all the same.
  await promisify(execFile)(process.execPath, arguments_, { cwd: root }).catch((error: unknown) => {
    if (!existsSync(join(folder, 'dist/main.js'))) throw error;
  });
  for (const path of beside) cpSync(join(root, path), join(folder, path), { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}\n'); // node_modules ends the scope of the root's
  for (const name of readdirSync(builds))
    if (isOlder(join(builds, name), keptForMs)) rmSync(join(builds, name), { recursive: true });
  writeFileSync(join(folder, 'done'), '');
  utimesSync(folder, new Date(), new Date());
}

/** Whether we are the one who builds. A lock older than any build was left by a killed run. */
function took(lock: string): boolean {
  mkdirSync(builds, { recursive: true });
  try {
    mkdirSync(lock);
    return true;
  } catch {
    if (isOlder(lock, buildingForMs)) rmSync(lock, { recursive: true, force: true });
    return false;
  }
}

function isOlder(path: string, ms: number): boolean {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat !== undefined && Date.now() - stat.mtimeMs > ms;
}

function fingerprint(): string {
  const hash = createHash('sha256');
  for (const path of ['tsconfig.json', 'tsconfig.build.json', ...filesIn('src'), ...filesIn('migrations')])
    hash.update(path).update(readFileSync(join(root, path)));
  return hash.digest('hex').slice(0, 16);
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('/demo/page'))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length))
    .sort();
}
