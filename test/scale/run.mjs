// `npm run scale -- store|phones|million`: the numbers of docs/performance.md, by hand. It builds first; nothing of it runs in `npm test`.
import { spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';

const [what = 'store', ...more] = process.argv.slice(2);
if (!['store', 'phones', 'million'].includes(what)) {
  console.error(
    'npm run scale -- store (the database), phones (400 chats, then 10,000) or million (the program on a million)',
  );
  process.exit(1);
}
run('npx', ['--no-install', 'tsc', '-p', 'tsconfig.build.json']);
run('npx', ['--no-install', 'tsc', '-p', 'test/scale/tsconfig.json']);
// What the built files look for beside them, as in the repository.
for (const path of ['migrations', 'src/demo/stand-ins/errors.jsonl', 'src/demo/stand-ins/bot-api-10.1.json'])
  cpSync(path, `dist/scale/${path}`, { recursive: true });
run(process.execPath, [`dist/scale/test/scale/${what}.js`, ...more]);

/**
 * @param {string} command
 * @param {string[]} arguments_
 */
function run(command, arguments_) {
  const { status } = spawnSync(command, arguments_, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
