import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayPrecisions, type PartialDay } from './partial-day';
import { typedDayOf, typedDayText } from './typed-day';

const order = { isMonthFirst: false };
const day = fc
  .record({
    at: fc.date({ min: new Date('1950-01-01'), max: new Date('2060-12-31'), noInvalidDate: true }),
    precision: fc.constantFrom(...dayPrecisions),
  })
  .map(({ at, precision }): PartialDay => {
    const on = at.toISOString().slice(0, { year: 4, month: 7, day: 10 }[precision]);
    return { on: `${on}-01-01`.slice(0, 10), precision };
  });

describe('a day that is typed', () => {
  it('is written so that it is read as the same day', () => {
    fc.assert(
      fc.property(day, fc.boolean(), (one, isMonthFirst) => {
        expect(typedDayOf(typedDayText(one), { isMonthFirst })).toEqual(one);
      }),
    );
  });

  it.each([
    ['2019', '2019-01-01', 'year'],
    ['03/2019', '2019-03-01', 'month'],
    ['September 2018', '2018-09-01', 'month'],
    ['05/03/2019', '2019-03-05', 'day'],
    ['2019-03', '2019-03-01', 'month'],
    ['1st April 2020', '2020-04-01', 'day'],
  ])('%s is read with as much as it says', (text, on, precision) =>
    expect(typedDayOf(text, order)).toEqual({ on, precision }),
  );

  it('puts the month first where the person does', () => {
    expect(typedDayOf('05/03/2019', { isMonthFirst: true })?.on).toBe('2019-05-03');
  });

  it.each(['', 'soon', '31 Feb 2019', '2015 – 2018', 'since 2019', 'about 2019 or so'])(
    '%j is none',
    (text) => expect(typedDayOf(text, order)).toBeNull(),
  );
});
