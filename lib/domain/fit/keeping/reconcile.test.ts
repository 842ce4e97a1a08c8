import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aMoment, anId } from '@/tests/support/builders';
import { type FoundRequirement, findRequirements } from '../finding/find-requirements';
import { type Requirement, requirementSchema } from '../requirement';
import {
  addRequirement,
  dropRequirement,
  type Edit,
  mergeRequirements,
  splitRequirement,
} from './edit-requirements';
import { mintGapKey, wordsOfKey } from './gap-key';
import { type Reconciled, reconcile } from './reconcile';
import { similarity } from './similarity';

const advertOf = (...lines: string[]) =>
  `Requirements for the job\n${lines.map((line) => `• ${line}`).join('\n')}`;
const first = advertOf(
  'Experience of managing budgets of over £1m',
  'Able to write clear reports for the board',
  'A driving licence',
  'Knowledge of housing law and policy',
);

/** What the store would hold after a change. */
function applied(
  rows: readonly Requirement[],
  { added, changed }: Reconciled | Edit,
  edited = false,
): Requirement[] {
  const next = rows.map((row) => ({
    ...row,
    ...changed.find((one) => one.row.gapKey === row.gapKey)?.columns,
  }));
  const made = added.map(({ gapKey, columns }, at) => ({
    id: anId(rows.length + at + 1),
    applicationId: anId(9000),
    gapKey,
    ...columns,
    weight: 1,
    edited,
    confirmed: null,
    createdAt: aMoment,
    updatedAt: aMoment,
    deletedAt: null,
    deletionReason: null,
  }));
  return [...next, ...made];
}

const read = (rows: readonly Requirement[], text: string) =>
  applied(
    rows,
    reconcile(rows, findRequirements(text).requirements, {
      text,
      hash: `hash of ${text.length}`,
      at: aMoment,
    }),
  );
const living = (rows: readonly Requirement[]) =>
  rows.filter((row) => row.deletedAt === null).map((row) => row.quote);
const rowOf = (rows: readonly Requirement[], word: string) =>
  rows.find((row) => row.quote.includes(word)) as Requirement;

describe('a re-clip', () => {
  it('keeps the keys of lines that are the same in other words, and what was confirmed for them', () => {
    const before = read([], first).map((row) => ({ ...row, confirmed: 'yes' as const }));
    const after = read(
      before,
      first.replace('managing budgets', 'the management of budgets').replace('Able to', 'Ability to'),
    );
    expect(after.map((row) => row.gapKey)).toEqual(before.map((row) => row.gapKey));
    expect(after.every((row) => row.confirmed === 'yes')).toBe(true);
    expect(living(after)).toContain('Experience of the management of budgets of over £1m');
  });

  it('puts a line that is gone into the bin, and takes it out again under its key when it is back', () => {
    const before = read([], first);
    const without = read(before, first.replace('\n• A driving licence', ''));
    expect(rowOf(without, 'driving')).toMatchObject({ deletedAt: aMoment, deletionReason: 'not_in_advert' });
    expect(living(read(without, first))).toEqual(living(before));
    expect(read(without, first)).toHaveLength(before.length);
  });

  it('does not take another line for the same', () => {
    const after = read(read([], first), first.replace('clear reports for the board', 'good code in Python'));
    expect(after).toHaveLength(5);
  });
});

describe('the person’s edits', () => {
  const before = read([], first);

  it('survive a re-clip: a dropped line stays out', () => {
    const rows = applied(before, dropRequirement(rowOf(before, 'driving'), aMoment));
    expect(living(read(rows, first))).not.toContain('A driving licence');
  });

  it('survive a re-clip: an added line stays, and is not doubled when the advert says it too', () => {
    const rows = applied(before, addRequirement(before, 'Can speak Welsh to customers'), true);
    const after = read(rows, first.replace('• A', '• Able to speak Welsh to customers\n• A'));
    expect(living(after).filter((quote) => quote.includes('Welsh'))).toEqual([
      'Can speak Welsh to customers',
    ]);
  });

  it('survive a re-clip: merged lines stay one, under the key of the first', () => {
    const budget = rowOf(before, 'budgets');
    const rows = applied(before, mergeRequirements([budget, rowOf(before, 'reports')], aMoment));
    const after = read(rows, first);
    expect(living(after)).toHaveLength(3);
    expect(after.find((row) => row.gapKey === budget.gapKey)).toMatchObject({
      edited: true,
      deletedAt: null,
    });
  });

  it('survive a re-clip: a split line stays split, each part where it stands', () => {
    const rows = applied(
      before,
      splitRequirement(before, rowOf(before, 'housing'), ['Knowledge of housing law', 'Knowledge of policy']),
      true,
    );
    const after = read(rows, first);
    expect(living(after)).toEqual(
      expect.arrayContaining(['Knowledge of housing law', 'Knowledge of policy']),
    );
    expect(after).toHaveLength(5);
    expect(rowOf(after, 'housing law').offset).toBe(first.indexOf('Knowledge of housing law'));
  });
});

describe('whatever the lines', () => {
  const words = fc.constantFrom(
    'budget',
    'report',
    'Python',
    'housing law',
    'clinic',
    'stock',
    'team of ten',
    'lorry',
    'grant',
  );
  const line = fc
    .tuple(fc.constantFrom('Experience of', 'Knowledge of', 'Able to use'), words, words)
    .map((parts) => parts.join(' '));
  const advert = fc.array(line, { minLength: 1, maxLength: 7 });
  const spoil = (rows: readonly Requirement[], seed: number): Requirement[] => {
    const row = rows[seed % Math.max(1, rows.length)];
    if (row === undefined || row.deletedAt !== null) return [...rows];
    if (seed % 3 === 0) return applied(rows, dropRequirement(row, aMoment));
    if (seed % 3 === 1)
      return applied(rows, addRequirement(rows, `Mine ${seed}`)).map((one) =>
        one.quote === `Mine ${seed}` ? { ...one, edited: true } : one,
      );
    return applied(rows, splitRequirement(rows, row, [row.quote.slice(0, 14), `Part ${seed}`])).map((one) =>
      one.quote === `Part ${seed}` ? { ...one, edited: true } : one,
    );
  };

  it('a second reading of the same advert changes nothing; keys are unique; edits stand; order of rows is nothing', () => {
    fc.assert(
      fc.property(advert, advert, fc.nat(50), (one, other, seed) => {
        const before = spoil(read([], advertOf(...one)), seed);
        const text = advertOf(...other);
        const found = findRequirements(text).requirements;
        const reading = { text, hash: 'h', at: aMoment };
        const after = applied(before, reconcile(before, found, reading));
        expect(new Set(after.map((row) => row.gapKey)).size).toBe(after.length);
        expect(reconcile(after, found, reading)).toEqual({ added: [], changed: [] });
        for (const row of before.filter((each) => each.edited)) {
          expect(after.find((each) => each.gapKey === row.gapKey)).toMatchObject({
            quote: row.quote,
            deletedAt: row.deletedAt,
          });
        }
        const turned = reconcile([...before].reverse(), found, reading);
        expect(applied(before, turned)).toEqual(after);
        for (const row of after) expect(requirementSchema.safeParse(row).success).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('every found line is kept, unless the person took it out', () => {
    fc.assert(
      fc.property(advert, advert, (one, other) => {
        const text = advertOf(...other);
        const found: FoundRequirement[] = findRequirements(text).requirements;
        const after = read(read([], advertOf(...one)), text);
        expect(living(after).sort()).toEqual(found.map((each) => each.quote).sort());
      }),
      { numRuns: 200 },
    );
  });
});

describe('a key', () => {
  it('is the line’s own words, at most 200 characters, and never one that is taken', () => {
    expect(mintGapKey('Knowledge of C++ (and R)', new Set())).toBe('knowledge-of-c++-and-r');
    expect(mintGapKey('Knowledge of C++ (and R)', new Set(['knowledge-of-c++-and-r']))).toBe(
      'knowledge-of-c++-and-r~2',
    );
    const long = 'experience '.repeat(40);
    expect(mintGapKey(long, new Set()).length).toBeLessThan(200);
    expect(mintGapKey(`${long} one`, new Set())).not.toBe(mintGapKey(`${long} two`, new Set()));
    expect(wordsOfKey('knowledge-of-law~2')).toBe('knowledge of law');
    expect(mintGapKey('!!', new Set())).toBe('requirement');
  });
});

it('likeness is symmetric and whole for the same words', () => {
  expect(similarity('Managing budgets', 'the management of a budget')).toBe(1);
  expect(similarity('GCSE English', 'GCSE Maths')).toBe(0.5);
  expect(similarity('lorry', 'grant')).toBe(0);
});
