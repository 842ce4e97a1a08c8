import { expect, it } from 'vitest';
import { csvOf } from './csv';

it('begins with a byte order mark and ends every line as RFC 4180 has it', () => {
  expect(
    csvOf([
      ['Job', 'Employer'],
      ['Analyst', 'Leeds'],
    ]),
  ).toBe('\uFEFFJob,Employer\r\nAnalyst,Leeds\r\n');
});

it.each([
  ['Analyst, senior', '"Analyst, senior"'],
  ['The "best" job', '"The ""best"" job"'],
  ['two\nlines', '"two\nlines"'],
  ['=HYPERLINK("https://a.example")', `"'=HYPERLINK(""https://a.example"")"`],
  ['+44 20 7946 0000', "'+44 20 7946 0000"],
  ['-2', "'-2"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['＝1+1', "'＝1+1"],
  [' =1+1', "' =1+1"],
  ['£40,000', '"£40,000"'],
  ['', ''],
])('writes %s as %s', (text, written) => {
  expect(csvOf([[text]])).toBe(`\uFEFF${written}\r\n`);
});
