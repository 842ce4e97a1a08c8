import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { countPlaywright, countVitest } from './counts';
import { runLane } from './run-lane';

const root = resolve(import.meta.dirname, '..', '..');
const reports = mkdtempSync(join(tmpdir(), 'starboard-run-lane-'));
afterAll(() => rmSync(reports, { recursive: true, force: true }));

const run = { root, reports, env: process.env, write: () => {}, children: new Set<never>() };

test('a vitest lane whose configuration is missing fails', async () => {
  const lane = {
    name: 'unit',
    commands: [['vitest/vitest.mjs', 'run', '--config', 'no-such.config.ts'] as [string, ...string[]]],
    count: countVitest,
  };
  expect(await runLane(lane, run)).toMatchObject({ passed: 0, failed: 1 });
}, 60_000);

test('a browser lane whose configuration is missing fails', async () => {
  const lane = {
    name: 'e2e',
    commands: [['@playwright/test/cli.js', 'test', '-c', 'no-such.config.ts'] as [string, ...string[]]],
    count: countPlaywright,
    reporters: 'list',
  };
  expect(await runLane(lane, run)).toMatchObject({ passed: 0, failed: 1 });
}, 60_000);

test('a lane of one command passes as one test', async () => {
  const lane = {
    name: 'format',
    commands: [['typescript/bin/tsc', '--version'] as [string, string]],
    count: null,
  };
  expect(await runLane(lane, run)).toEqual({ passed: 1, failed: 0, skipped: 0, note: null });
}, 60_000);
