/** How many tests passed: read from the reports, never from the words that runners print. */
import * as z from 'zod/mini';

export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

/** Reads a runner's JSON report. */
export type Counter = (report: unknown) => Counts;

const vitestSchema = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z.array(
    z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) }),
  ),
});

/** A file that fails outside of its tests, as one that cannot be imported, counts as one failed test. */
export function countVitest(report: unknown): Counts {
  const read = vitestSchema.parse(report);
  const brokenFiles = read.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  );
  return {
    passed: read.numPassedTests,
    failed: read.numFailedTests + brokenFiles.length,
    skipped: read.numPendingTests + read.numTodoTests,
  };
}

const playwrightSchema = z.object({
  stats: z.object({
    expected: z.number(),
    unexpected: z.number(),
    flaky: z.number(),
    skipped: z.number(),
  }),
  errors: z.array(z.unknown()),
});

/** A test that passes at the second try only has failed; so has a run that could not be set up. */
export function countPlaywright(report: unknown): Counts {
  const { stats, errors } = playwrightSchema.parse(report);
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  };
}

export interface Verdict extends Counts {
  /** Why the lane failed although no test of it did, or null. */
  note: string | null;
}

/**
 * What a lane comes to. A lane that ends badly, or in which no test ran, has failed whatever its report says:
 * a missing configuration must never look like success.
 * @param counts null when the runner left no report that could be read
 */
export function judge(counts: Counts | null, exitCode: number | null): Verdict {
  const found = counts ?? { passed: 0, failed: 0, skipped: 0 };
  if (found.failed > 0) return { ...found, note: null };
  if (counts === null) return { ...found, failed: 1, note: 'it left no report' };
  if (exitCode !== 0) return { ...found, failed: 1, note: `it ended with ${exitCode ?? 'a signal'}` };
  if (found.passed === 0) return { ...found, failed: 1, note: 'it ran no test' };
  return { ...found, note: null };
}

export function sumOf(all: Counts[]): Counts {
  return all.reduce(
    (sum, one) => ({
      passed: sum.passed + one.passed,
      failed: sum.failed + one.failed,
      skipped: sum.skipped + one.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

/** `12 passed, 0 failed`, with `, 1 skipped` where there are any. */
export function lineOf({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
