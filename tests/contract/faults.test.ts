/** Every fault of the list has a test that exists, or one sentence why it cannot arise. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { faults } from '../e2e/faults/faults';
import { promises } from '../e2e/faults/promises';

const root = resolve(import.meta.dirname, '../..');

const between = (letter: string, first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => `${letter}${first + index}`);

const everyFault = [...between('F', 1, 20), ...between('F', 22, 26), ...between('F', 31, 39)];
const everyPromise = [...between('P', 1, 8), 'P10', ...between('P', 38, 41)];

describe.each([
  ['faults', faults, everyFault],
  ['promises', promises, everyPromise],
] as const)('the %s', (_name, rows, numbers) => {
  it('are all in the matrix', () => {
    expect(Object.keys(rows)).toEqual(numbers);
  });

  it.each(Object.entries(rows))('%s has a proof that stands in the sources', (number, row) => {
    if ('cannotArise' in row) {
      expect(row.cannotArise).toMatch(/\.$/);
      return;
    }
    expect(row.proofs).not.toEqual([]);
    const missing = row.proofs.filter(({ file, title }) => !sourceOf(file).includes(title));
    expect(missing).toEqual([]);
    const isNamed = ({ title }: { title: string }) => numbersOf(title).includes(number);
    expect(row.proofs.some(isNamed), 'a title that begins with the number').toBe(true);
  });
});

/** The numbers that a title begins with: `F3, F7: killed during ...`. */
function numbersOf(title: string): string[] {
  return (/^((?:[FP]\d+,? ?)+):/.exec(title)?.[1] ?? '').split(/,? /);
}

function sourceOf(file: string): string {
  const path = resolve(root, file);
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}
