import { accessSync, constants, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A folder of the test's own; `remove` when it is over. Real files; where the machine has a folder in memory they lie there, for what
 * a commit costs on a shared disk says nothing here (power loss is cut into copies of the log elsewhere).
 */
export function tempFolder(): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(inMemory() ?? tmpdir(), 'limiar-test-'));
  return {
    path,
    remove: () => {
      rmSync(path, { recursive: true, force: true });
    },
  };
}

function inMemory(): string | undefined {
  try {
    accessSync('/dev/shm', constants.W_OK);
    return '/dev/shm';
  } catch {
    return undefined;
  }
}
