import { defineConfig } from '@playwright/test';

/**
 * The extension as it ships, in a real Chromium, against the embedded backend. One worker: two browsers that start at
 * once on two cores keep each other waiting, and then it is the machine that is tested.
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
