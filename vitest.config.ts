import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { TotalsReporter } from './tests/support/totals-reporter.ts';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    reporters: ['default', new TotalsReporter()],
    // Most tests wait for processes they started: one worker leaves half of two cores idle.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // Tests that start processes share two cores with each other on small machines.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    expect: { poll: { timeout: 10_000 } },
  },
});
