import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { predict, readBanks } from '@/tests/bench/match/banks';
import { starboard } from '@/tests/bench/match/matchers';
import { measure, precisionFrom } from '@/tests/bench/match/measures';
import { makeEvidenceIndex } from './evidence-index';
import type { EvidenceItem } from './evidence-items';
import { evidenceQuality } from './evidence-quality';
import { explainMatch } from './explain-match';
import { matchScoreOf, matchThreshold } from './match-weights';
import { makeEvidenceBank, offerCandidates } from './offer-candidates';

const bullet = (id: string, text: string, more: Partial<EvidenceItem> = {}): EvidenceItem => ({
  id,
  sourceType: 'work_history',
  sourceId: id,
  text,
  roleTitle: null,
  happenedOn: null,
  parts: { kind: 'bullet', text },
  ...more,
});

const bank = [
  bullet('a', 'Compiled the monthly budget report for the board and cut spending by 8%'),
  bullet('b', 'Trained twelve volunteers to answer calls from distressed people'),
  bullet('c', 'Drove a minibus for the lunch club every week'),
  bullet('d', 'Built dashboards in Power BI from sales data'),
];
const offer = (quote: string, items = bank) =>
  offerCandidates(makeEvidenceBank(items), quote, 'Finance Officer');

describe('matching', () => {
  it('offers what answers, and says why in the words of both', () => {
    const [best] = offer('Able to prepare budget reports');
    expect(best?.item.id).toBe('a');
    expect(best?.reasons.map(({ asked, shown, isSame }) => [asked.word, shown.word, isSame])).toEqual([
      ['prepare', 'Compiled', false],
      ['budget', 'budget', true],
      ['reports', 'report', true],
    ]);
  });

  it('offers nothing where nothing answers', () => {
    expect(offer('Experience of veterinary surgery')).toEqual([]);
    expect(offer('Knowledge of the law of the sea and the board')).toEqual([]);
  });

  it('points at the very words, in both texts', () => {
    const quote = 'Experience of C++ and of the customer’s budget';
    const text = 'Wrote C++ for each client’s budget';
    for (const { asked, shown } of explainMatch(quote, text)) {
      expect(quote.slice(asked.start, asked.end)).toBe(asked.word);
      expect(text.slice(shown.start, shown.end)).toBe(shown.word);
    }
    expect(explainMatch(quote, text)).toHaveLength(3);
  });

  it('breaks a tie by the later day, then by the role, and says which', () => {
    const text = 'Managed the budget of the department';
    const earlier = bullet('x', `${text} alone`, { happenedOn: '2019-01-01' });
    const later = bullet('y', `${text} too`, { happenedOn: '2024-01-01' });
    expect(
      offer('Managing a budget', [earlier, later]).map(({ item, tieBreak }) => [item.id, tieBreak]),
    ).toEqual([
      ['y', 'recency'],
      ['x', null],
    ]);
    const inRole = bullet('z', `${text} once`, { happenedOn: '2024-01-01', roleTitle: 'Finance Assistant' });
    expect(offer('Managing a budget', [later, inRole])[0]).toMatchObject({
      item: { id: 'z' },
      tieBreak: 'role',
    });
  });

  it('is not moved by saying everything three times', () => {
    const padded = [
      ...bank,
      ...bank.map((item) => ({ ...item, id: `${item.id}2` })),
      ...bank.map((item) => ({ ...item, id: `${item.id}3` })),
    ];
    const scores = (items: EvidenceItem[]) =>
      offer('Able to prepare budget reports', items).map((one) => [one.item.text, one.matchScore]);
    expect(scores(padded)).toEqual(scores(bank));
  });
});

describe('the index, whatever the examples', () => {
  const word = fc.constantFrom(
    'budget',
    'report',
    'manage',
    'prepare',
    'team',
    'clinic',
    'data',
    'stock',
    'write',
    'client',
    'audit',
    'plan',
  );
  const text = fc.array(word, { minLength: 1, maxLength: 9 }).map((words) => words.join(' '));
  const items = fc
    .array(text, { minLength: 1, maxLength: 25 })
    .map((texts) => texts.map((each, at) => ({ id: `e${at}`, text: each })));

  it('gives the same answer fifty times and in any order', () => {
    fc.assert(
      fc.property(items, text, (all, quote) => {
        const index = makeEvidenceIndex(all);
        const first = index.match(quote, 3);
        for (let again = 0; again < 50; again += 1) expect(index.match(quote, 3)).toEqual(first);
        expect(makeEvidenceIndex([...all].reverse()).match(quote, 3)).toEqual(first);
      }),
      { numRuns: 60 },
    );
  });

  it('takes in one edited example as if it had been there from the start', () => {
    fc.assert(
      fc.property(items, text, text, fc.nat(24), (all, quote, edited, which) => {
        const id = `e${which % all.length}`;
        const index = makeEvidenceIndex(all);
        index.match(quote, 5);
        index.put({ id, text: edited });
        const anew = makeEvidenceIndex(all.map((item) => (item.id === id ? { id, text: edited } : item)));
        expect(index.match(quote, 5)).toEqual(anew.match(quote, 5));
        index.remove(id);
        expect(index.match(quote, 99).map((one) => one.id)).not.toContain(id);
      }),
    );
  });

  it('moves no other score by one more example of unrelated words', () => {
    fc.assert(
      fc.property(items, text, (all, quote) => {
        const more = [...all, { id: 'unrelated', text: 'Sailed a dinghy round Iceland' }];
        expect(makeEvidenceIndex(more).match(quote, 99)).toEqual(makeEvidenceIndex(all).match(quote, 99));
      }),
    );
  });

  it('answers with the best of all, however few are asked for', () => {
    fc.assert(
      fc.property(items, text, fc.integer({ min: 1, max: 6 }), (all, quote, limit) => {
        const index = makeEvidenceIndex(all);
        expect(index.match(quote, limit)).toEqual(index.match(quote, 1000).slice(0, limit));
      }),
    );
  });
});

describe('the banks of our own writing', () => {
  const banks = readBanks('tests/fixtures/evidence/banks.jsonl');
  const predictions = banks.map((bank) => predict(bank, starboard));

  it('are answered right for the most part, and what is offered nearly always', () => {
    expect(measure(banks, predictions).precisionAt1).toBeGreaterThan(0.75);
    const { offered, ofAll } = precisionFrom(banks, predictions, matchThreshold);
    expect(offered).toBeGreaterThan(25);
    expect(ofAll).toBeGreaterThan(0.9);
  });
});

describe('the match score', () => {
  it('rises with the raw score, from 0 to below 1', () => {
    const raws = [0, 0.1, 0.3, 0.481, 1, 2, 5];
    const scores = raws.map(matchScoreOf);
    expect([...scores].sort((one, other) => one - other)).toEqual(scores);
    expect(scores[0]).toBe(0);
    expect(scores.at(-1)).toBeLessThan(1);
    expect(matchScoreOf(0.481)).toBe(matchThreshold);
  });
});

describe('quality', () => {
  it('is a list of what is there and what is not', () => {
    const whole = evidenceQuality({
      kind: 'star',
      situation: 'Our clinic lost one appointment in five to people who did not come.',
      task: 'I was asked to bring that down before the winter.',
      action: 'I wrote reminders in plain words and rang those who had missed two.',
      result: 'Missed appointments fell from 20% to 9%, so that we could see 40 more people a month.',
      metrics: '20% to 9%',
    });
    expect(whole).toMatchObject({ score: 100, missing: [] });
    expect(evidenceQuality({ kind: 'bullet', text: 'Responsible for stock' }).missing).toContain('figure');
    expect(
      evidenceQuality({ kind: 'bullet', text: 'Reduced waste by 12% through weekly stock counts' }).score,
    ).toBe(100);
    expect(
      evidenceQuality({ kind: 'star', situation: '', task: '', action: '', result: '', metrics: '' }).score,
    ).toBe(0);
  });
});
