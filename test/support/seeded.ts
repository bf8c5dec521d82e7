import fc from 'fast-check';

/**
 * Runs of a property from one seed, which a failure prints with the path to its smallest case. By hand: `SEED=7 RUNS_TIMES=30 npx vitest run …`
 * draws others, and more.
 */
export function seeded(runs: number): { readonly seed: number; readonly numRuns: number } {
  const { SEED = '20260918', RUNS_TIMES = '1' } = process.env;
  return { seed: Number(SEED), numRuns: runs * Number(RUNS_TIMES) };
}

/** Small whole numbers from a seed (mulberry32), for worlds that are built rather than drawn by fast-check. */
export function drawFrom(seed: number): (below: number) => number {
  let state = seed | 0;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

export { fc };
