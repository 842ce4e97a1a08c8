import { defineConfig } from '@playwright/test';

/**
 * The extension as it ships, in a real Chromium, against the embedded backend. One worker: the machine's two
 * cores are the browser's and the database's.
 */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  workers: 1,
  fullyParallel: false,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: process.env.CI !== undefined,
  retries: 0,
  outputDir: '../../test-results',
  reporter: [['list']],
});
