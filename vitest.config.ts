import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Only what hangs meets these: how long honest work takes is for the machine to say, and no test times it.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // Tests start real servers and child processes; two cores carry two files at a time.
    pool: 'forks',
    maxWorkers: 2,
    restoreMocks: true,
  },
});
