import { expect, test } from 'vitest';
import { countPlaywright, countVitest, judge, lineOf, sumOf } from './counts';

const vitestReport = (over: object) => ({
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [],
  ...over,
});

test('a file that cannot be imported counts as one failed test', () => {
  const broken = { status: 'failed', message: 'Cannot find module', assertionResults: [] };
  expect(countVitest(vitestReport({ testResults: [broken] }))).toEqual({ passed: 3, failed: 1, skipped: 0 });
});

test('a failed test is not counted once more for its file', () => {
  const failing = { status: 'failed', assertionResults: [{ status: 'passed' }, { status: 'failed' }] };
  const report = vitestReport({ numFailedTests: 1, testResults: [failing] });
  expect(countVitest(report)).toEqual({ passed: 3, failed: 1, skipped: 0 });
});

test('what was left out or is still to be written is skipped', () => {
  expect(countVitest(vitestReport({ numPendingTests: 2, numTodoTests: 1 })).skipped).toBe(3);
});

test('a test that passes only at the second try has failed', () => {
  const stats = { expected: 5, unexpected: 0, flaky: 1, skipped: 0 };
  expect(countPlaywright({ stats, errors: [] })).toEqual({ passed: 5, failed: 1, skipped: 0 });
});

test('a browser run that could not be set up has failed', () => {
  const stats = { expected: 0, unexpected: 0, flaky: 0, skipped: 0 };
  expect(countPlaywright({ stats, errors: [{ message: 'no config' }] }).failed).toBe(1);
});

test.each([
  ['left no report', null, 1, 'it left no report'],
  ['ran nothing', { passed: 0, failed: 0, skipped: 0 }, 0, 'it ran no test'],
  ['skipped everything', { passed: 0, failed: 0, skipped: 9 }, 0, 'it ran no test'],
  ['ended badly after its tests passed', { passed: 4, failed: 0, skipped: 0 }, 1, 'it ended with 1'],
  ['was killed', { passed: 4, failed: 0, skipped: 0 }, null, 'it ended with a signal'],
])('a lane that %s has failed', (_, counts, exitCode, note) => {
  expect(judge(counts, exitCode)).toMatchObject({ failed: 1, note });
});

test('a lane whose tests failed needs no further reason', () => {
  expect(judge({ passed: 1, failed: 2, skipped: 0 }, 1)).toEqual({
    passed: 1,
    failed: 2,
    skipped: 0,
    note: null,
  });
});

test('the closing line is the sum, and names what was skipped only when something was', () => {
  const lanes = [
    { passed: 1, failed: 0, skipped: 0 },
    { passed: 40, failed: 2, skipped: 0 },
  ];
  expect(lineOf(sumOf(lanes))).toBe('41 passed, 2 failed');
  expect(lineOf({ passed: 41, failed: 0, skipped: 3 })).toBe('41 passed, 0 failed, 3 skipped');
});
