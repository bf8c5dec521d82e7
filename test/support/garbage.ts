import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Whatever nobody holds any more is gone when this resolves, and so is what was only held by that. */
export async function collectGarbage(): Promise<void> {
  for (let nth = 0; nth < 3; nth += 1) {
    await new Promise((resolve) => setImmediate(resolve)); // what was looked at in this turn of the loop is held until its end
    collect();
  }
}
