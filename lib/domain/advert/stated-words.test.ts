import { expect, it } from 'vitest';
import { employmentWords, salaryWords } from './stated-words';

it.each([
  ['GBP 41418 - 46464 per year', '£41,418 to £46,464 a year'],
  ['USD 38.5 per hour', '$38.50 an hour'],
  ['EUR 60000.00 - 75000.00 per year', '€60,000 to €75,000 a year'],
  ['CZK 50000 per month', 'CZK 50,000 a month'],
  ['GBP 30000', '£30,000'],
  ['Competitive', 'Competitive'],
  ['£30k plus bonus', '£30k plus bonus'],
])('the salary %s reads %s', (stated, words) => {
  expect(salaryWords(stated)).toBe(words);
});

it.each([
  ['FULL_TIME', 'Full time'],
  ['full-time', 'Full time'],
  ['FULL_TIME, CONTRACTOR, OTHER', 'Full time, Contract'],
  ['Permanent, part time, 22.5 hours', 'Permanent, Part time, 22.5 hours'],
  ['Fixed term until June', 'Fixed term until June'],
])('the employment type %s reads %s', (stated, words) => {
  expect(employmentWords(stated)).toBe(words);
});
