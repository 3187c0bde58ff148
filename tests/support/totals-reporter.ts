import type { Reporter, TestModule } from 'vitest/node';

/** Ends a run with one line that any script can read: `N passed, N failed, N skipped`. */
export class TotalsReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const totals = { passed: 0, failed: 0, skipped: 0, pending: 0 };
    for (const module of modules) {
      for (const test of module.children.allTests()) totals[test.result().state] += 1;
      if (module.state() === 'failed' && module.children.size === 0) totals.failed += 1;
    }
    const skipped = totals.skipped + totals.pending;
    process.stdout.write(`${totals.passed} passed, ${totals.failed} failed, ${skipped} skipped\n`);
  }
}
