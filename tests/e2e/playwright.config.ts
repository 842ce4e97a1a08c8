import { defineConfig } from '@playwright/test';

/**
 * The extension as it ships, in a real Chromium, against the embedded backend. Two workers, each with a backend and
 * browsers of its own: a test waits more than it works, and the smallest computer that we promise a time for has two
 * cores.
 */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  workers: 2,
  fullyParallel: false,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: process.env.CI !== undefined,
  retries: 0,
  outputDir: '../../test-results',
  reporter: [['list']],
});
