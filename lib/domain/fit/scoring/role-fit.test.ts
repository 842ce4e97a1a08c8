import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aMoment, anId } from '@/tests/support/builders';
import type { Requirement } from '../requirement';
import { askedMost } from './asked-most';
import { type FitGround, roleFit } from './role-fit';

const text = 'An advert of more than sixty words. '.repeat(12);

function aRequirement(number: number, columns: Partial<Requirement> = {}): Requirement {
  return {
    id: anId(number),
    applicationId: anId(900),
    gapKey: `key-${number}`,
    quote: `Line ${number} of the advert`,
    offset: null,
    textHash: null,
    kind: 'skill',
    necessity: 'essential',
    stage: null,
    weight: 1,
    edited: false,
    confirmed: null,
    createdAt: aMoment,
    updatedAt: aMoment,
    deletedAt: null,
    deletionReason: null,
    ...columns,
  };
}

const ground = (requirements: Requirement[], more: Partial<FitGround> = {}): FitGround => ({
  requirements,
  offered: new Set(),
  examples: 3,
  text,
  language: 'english',
  ...more,
});
const six = () =>
  [1, 2, 3, 4]
    .map((number) => aRequirement(number))
    .concat(aRequirement(5, { necessity: 'desirable' }), aRequirement(6, { necessity: 'unstated' }));

describe('the fit score', () => {
  it('is the confirmed weighted share: essential 3, unlabelled 2, desirable 1; partly counts half', () => {
    const rows = six();
    const confirmed = [
      { ...rows[0], confirmed: 'yes' },
      { ...rows[1], confirmed: 'partly' },
      rows[2],
      rows[3],
      { ...rows[4], confirmed: 'yes' },
      { ...rows[5], confirmed: 'no' },
    ] as Requirement[];
    const fit = roleFit(ground(confirmed));
    expect(fit.score).toBe(Math.round((100 * (3 + 1.5 + 1)) / 15));
    expect(fit.essentials).toEqual({ shown: 1.5, of: 4 });
    expect(fit.desirables).toEqual({ shown: 1, of: 1 });
    expect(fit.parts.map((part) => Math.round(part.earned))).toEqual([20, 10, 0, 0, 7, 0]);
  });

  it('shows a range while matches wait, and none when all are confirmed', () => {
    const rows = six();
    expect(roleFit(ground(rows, { offered: new Set(['key-1', 'key-5']) })).range).toEqual({
      low: 0,
      high: 27,
    });
    const all = rows.map((row) => ({ ...row, confirmed: 'yes' as const }));
    expect(roleFit(ground(all, { offered: new Set(['key-1']) }))).toMatchObject({ score: 100, range: null });
  });

  it('keeps check-first questions outside', () => {
    const licence = aRequirement(7, { kind: 'licence', quote: 'A full driving licence', confirmed: 'no' });
    const without = roleFit(ground(six()));
    const withIt = roleFit(ground([...six(), licence]));
    expect(withIt.parts).toEqual(without.parts);
    expect(withIt.checkFirst).toEqual([{ gapKey: 'key-7', topic: 'driving', answer: 'no' }]);
  });

  it('counts duties only without a specification', () => {
    const duty = (number: number) => aRequirement(number, { kind: 'responsibility', necessity: 'unstated' });
    expect(roleFit(ground([...six(), duty(8)])).parts).toHaveLength(6);
    expect(roleFit(ground([1, 2, 3, 4, 5].map(duty))).parts).toHaveLength(5);
  });

  it.each([
    ['under five requirements', six().slice(0, 4), {}, ['few_requirements']],
    ['a thin advert', six(), { text: 'Cook wanted' }, ['thin_advert']],
    ['an empty bank', six(), { examples: 0 }, ['empty_bank']],
    ['another language', [], { language: 'other' as const }, ['other_language', 'few_requirements']],
  ])('is no number for %s, and says why', (_, rows, more, missing) => {
    expect(roleFit(ground(rows, more))).toMatchObject({ score: null, range: null, missing });
  });

  const rows = fc.array(
    fc.record({
      necessity: fc.constantFrom('essential', 'desirable', 'unstated' as const),
      confirmed: fc.constantFrom('yes', 'partly', 'no', null),
    }),
    { minLength: 5, maxLength: 15 },
  );
  const made = (each: Partial<Requirement>[]) => each.map((columns, at) => aRequirement(at + 1, columns));

  it('never rises by a line nobody confirmed, is the sum of its parts, and hangs on no order', () => {
    fc.assert(
      fc.property(rows, (each) => {
        const all = made(each as Partial<Requirement>[]);
        const fit = roleFit(ground(all));
        const filled = roleFit(ground([...all, aRequirement(99, { quote: 'Passion for excellence' })]));
        expect(filled.score ?? 0).toBeLessThanOrEqual(fit.score ?? 0);
        const points = fit.parts.reduce((sum, part) => sum + part.earned, 0);
        expect(Math.abs((fit.score ?? 0) - points)).toBeLessThanOrEqual(0.5 + 1e-9);
        expect(roleFit(ground([...all].reverse())).score).toBe(fit.score);
        expect(roleFit(ground(all, { examples: 9 })).score).toBe(fit.score);
      }),
    );
  });
});

describe('what is asked most and has no example', () => {
  it('groups lines that say the same, and leaves out what is answered, confirmed or a question of yes or no', () => {
    const line = (number: number, application: number, quote: string, columns: Partial<Requirement> = {}) =>
      aRequirement(number, { applicationId: anId(application), quote, ...columns });
    const all = [
      line(1, 901, 'Experience of managing budgets'),
      line(2, 902, 'Experience in the management of a budget'),
      line(3, 902, 'Able to speak Welsh'),
      line(4, 903, 'Knowledge of housing law', { confirmed: 'yes' }),
      line(5, 903, 'A full driving licence', { kind: 'licence' }),
      line(6, 903, 'Able to write reports'),
    ];
    expect(askedMost(all, new Set([`${anId(903)}/key-6`]), 5)).toMatchObject([
      { quote: 'Experience of managing budgets', applicationIds: [anId(901), anId(902)] },
      { quote: 'Able to speak Welsh' },
    ]);
  });
});
