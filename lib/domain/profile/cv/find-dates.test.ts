import { describe, expect, it } from 'vitest';
import { partialDayText } from '../partial-day';
import { findDates, findRange } from './find-dates';

const uk = { isMonthFirst: false };
const said = (text: string, order = uk) => {
  const dates = findRange(text, order);
  if (dates === null) return null;
  const end = dates.isCurrent ? 'present' : dates.end && partialDayText(dates.end);
  return [dates.start && partialDayText(dates.start), end];
};

describe('when somebody worked there', () => {
  it.each([
    ['Sept 2019 – present', '2019-09', 'present'],
    ['March 2018 - March 2021 (3 years 1 month)', '2018-03', '2021-03'],
    ['Mar 2021 to date', '2021-03', 'present'],
    ['04/2019 to date', '2019-04', 'present'],
    ['03/2017 – 05/2020', '2017-03', '2020-05'],
    ['(2016 - 2018)', '2016', '2018'],
    ['2021–\tLecturer', '2021', 'present'],
    ['2006-2011', '2006', '2011'],
    ['2019-20', '2019', '2020'],
    ['2019/20', '2019', '2020'],
    ['Jan – Mar 2020', '2020-01', '2020-03'],
    ["Sep '19 - Oct '21", '2019-09', '2021-10'],
    ['Aug. 2014 – May 2018', '2014-08', '2018-05'],
    ['1st June 2015 until 30th September 2016', '2015-06-01', '2016-09-30'],
    ['June 1, 2015 - September 30, 2016', '2015-06-01', '2016-09-30'],
    ['since 2019', '2019', 'present'],
    ['From May 2020 - now', '2020-05', 'present'],
    ['2019-04 – 2020-11', '2019-04', '2020-11'],
    ['05/12/2018 - 03/01/2020', '2018-12-05', '2020-01-03'],
    ['Summer 2017 – Spring 2018', '2017', '2018'],
  ])('%s', (text, start, end) => expect(said(text)).toEqual([start, end]));

  it('reads figures month first where people do', () => {
    expect(said('05/12/2018 - 03/01/2020', { isMonthFirst: true })).toEqual(['2018-05-12', '2020-03-01']);
  });

  it.each([
    '020 7946 0991',
    'Cut costs by £2,019 to £2,010',
    '5-19 years',
    'from 2019 people to 12',
    'between 9 to 5',
  ])('is not said by %s', (text) => expect(said(text)?.[1] === 'present' ? null : said(text)).toBeNull());

  it('takes a lone date as an end', () => {
    expect(findDates('Level 2 Food Hygiene, 2019', uk)).toMatchObject({ written: '2019', start: null });
    expect(findDates('Summer 2017', uk)?.end).toEqual({ on: '2017-01-01', precision: 'year' });
  });

  it('knows where the words stand, with their brackets', () => {
    const text = 'Social Worker (September 2021 - Present)';
    const found = findRange(text, uk);
    expect(text.slice(0, found?.from)).toBe('Social Worker ');
    expect(text.slice(found?.to)).toBe('');
    expect(found?.written).toBe('September 2021 - Present');
  });
});
