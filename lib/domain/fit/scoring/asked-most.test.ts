import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aMoment, anId } from '@/tests/support/builders';
import { overlap, sameFrom } from '../keeping/similarity';
import type { Requirement } from '../requirement';
import { stemsOf } from '../words/stems';
import { askedMost } from './asked-most';

const aLine = (quote: string, at: number, more: Partial<Requirement> = {}): Requirement => ({
  id: anId(at + 1),
  applicationId: anId(5000 + at),
  gapKey: `key-${at}`,
  quote,
  offset: null,
  textHash: null,
  kind: 'experience',
  necessity: 'essential',
  stage: null,
  weight: 1,
  edited: false,
  confirmed: null,
  createdAt: aMoment,
  updatedAt: aMoment,
  deletedAt: null,
  deletionReason: null,
  ...more,
});

/** The rule itself, each line compared with each group. */
function oneByOne(quotes: readonly string[]): string[] {
  const sorted = [...quotes].sort((one, other) => one.length - other.length);
  const groups: { stems: string[]; count: number; quote: string }[] = [];
  for (const quote of sorted) {
    const stems = stemsOf(quote);
    const known = groups.find((group) => overlap(group.stems, stems) >= sameFrom);
    if (known === undefined) groups.push({ stems, count: 1, quote });
    else known.count += 1;
  }
  return groups.map(({ quote, count }) => `${count} ${quote}`).sort();
}

describe('what is asked most and has no example', () => {
  it('counts the jobs that ask for it in one way or another, most first', () => {
    const rows = [
      'Experience of managing budgets',
      'Knowledge of Welsh',
      'Experience of the management of a budget',
      'Experience managing a budget',
      'Knowledge of Welsh',
    ].map((quote, at) => aLine(quote, at));
    expect(askedMost(rows, new Set(), 5)).toMatchObject([
      { quote: 'Experience managing a budget', applicationIds: { length: 3 } },
      { quote: 'Knowledge of Welsh', applicationIds: { length: 2 } },
    ]);
  });

  it('leaves out what has a pick, a yes, or is in the bin', () => {
    const rows = [
      aLine('Able to type', 1, { confirmed: 'yes' }),
      aLine('Able to sing', 2, { deletedAt: aMoment }),
      aLine('Able to cook', 3),
      aLine('Able to swim', 4),
    ];
    const found = askedMost(rows, new Set([`${anId(5003)}/key-3`]), 5);
    expect(found.map(({ quote }) => quote)).toEqual(['Able to swim']);
  });

  it('finds the same groups as comparing each with each, whatever the lines', () => {
    const word = fc.constantFrom('budget', 'report', 'team', 'law', 'law', 'clinic', 'stock', 'plan', 'the');
    const quote = fc.array(word, { minLength: 0, maxLength: 7 }).map((words) => `x ${words.join(' ')}`);
    fc.assert(
      fc.property(fc.array(quote, { maxLength: 25 }), (quotes) => {
        const rows = quotes.map((one, at) => aLine(one, at));
        const found = askedMost(rows, new Set(), 100).map(
          (one) => `${one.requirementIds.length} ${one.quote}`,
        );
        const words = (lines: readonly string[]) => lines.map((line) => line.length).sort();
        expect(found).toHaveLength(oneByOne(quotes).length);
        expect(words(found)).toEqual(words(oneByOne(quotes)));
      }),
      { numRuns: 300 },
    );
  });

  it('looks through the lines of thousands of jobs in a moment', () => {
    const things = Array.from({ length: 900 }, (_, at) => `thing${at}`);
    const rows = Array.from({ length: 30_000 }, (_, at) =>
      aLine(`Experience of ${things[at % 900]} and ${things[(at * 7) % 900]} in a team of ${at % 9}`, at),
    );
    const from = performance.now();
    expect(askedMost(rows, new Set(), 8)).toHaveLength(8);
    expect(performance.now() - from).toBeLessThan(15_000);
  });
});
