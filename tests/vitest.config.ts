import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/**
 * Four projects: `unit` sits beside the code, `contract` looks at the code base as a whole, `db` needs a real
 * Postgres, `histories` plays what can happen to several devices against one. The browser is driven by Playwright,
 * see tests/e2e.
 */
const root = resolve(import.meta.dirname, '..');

export default defineConfig({
  root,
  test: {
    projects: [
      {
        root,
        plugins: [await WxtVitest()],
        test: {
          name: 'unit',
          include: ['lib/**/*.test.{ts,tsx}', 'components/**/*.test.{ts,tsx}'],
          exclude: ['lib/**/*.db.test.ts'],
          // A guard against a hang, wide enough for a busy machine.
          testTimeout: 20_000,
        },
      },
      {
        root,
        resolve: { alias: { '@': root } },
        test: {
          name: 'contract',
          include: ['tests/contract/**/*.test.ts', 'tests/run/**/*.test.ts'],
          testTimeout: 20_000,
        },
      },
      {
        root,
        resolve: { alias: { '@': root } },
        test: {
          name: 'db',
          include: ['supabase/**/*.test.ts', 'lib/sync/**/*.db.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        root,
        resolve: { alias: { '@': root } },
        test: {
          name: 'histories',
          include: ['tests/histories/**/*.test.ts'],
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
