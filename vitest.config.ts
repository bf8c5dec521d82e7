import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 20_000,
    hookTimeout: 20_000,
    // Tests start real servers and child processes; two cores carry two files at a time.
    pool: 'forks',
    maxWorkers: 2,
    restoreMocks: true,
  },
});
