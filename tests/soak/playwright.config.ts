import { defineConfig } from '@playwright/test';
import ordinary from '../e2e/playwright.config';

/** The promises with figures, at their full size: about twenty minutes. `npm run soak` ends with one table. */
export default defineConfig(ordinary, {
  testDir: '.',
  timeout: 30 * 60_000,
  outputDir: '../../test-results/soak',
  reporter: [['list'], ['./figures-reporter.ts']],
  workers: 2,
  projects: [
    // A quarter of an hour in which nothing happens; it goes by beside the others.
    { name: 'waiting', testMatch: 'idle.spec.ts' },
    // All other figures are taken one at a time.
    { name: 'measured', testIgnore: 'idle.spec.ts', workers: 1 },
  ],
});
