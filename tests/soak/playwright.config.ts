import { defineConfig } from '@playwright/test';
import ordinary from '../e2e/playwright.config';

/** The promises with figures, at their full size: half an hour and more. `npm run soak` ends with one table. */
export default defineConfig(ordinary, {
  testDir: '.',
  timeout: 30 * 60_000,
  outputDir: '../../test-results/soak',
  reporter: [['list'], ['./figures-reporter.ts']],
});
