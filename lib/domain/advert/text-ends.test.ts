import { expect, it } from 'vitest';
import { advertText, linesOf } from '../../../tests/support/a-page-reading';
import { withLead, withTail } from './text-ends';

const lead = 'Gridlark reads meters in nine thousand buildings and tells people where the energy goes.';

it('begins with the sentences that stand between the job’s heading and the first block', () => {
  const read = (heading: string, line: string) =>
    withLead(advertText, linesOf(`| # ${heading}\n| ${line}\n${advertText}`));
  expect(read('Buyer | Gridlark Careers', lead)).toBe(`${lead}\n\n${advertText}`);
  expect(read('Your choices', lead)).toBe(advertText);
  expect(
    read('Buyer', 'We use cookies on this site to remember what you have chosen, and for nothing else.'),
  ).toBe(advertText);
});

it('ends with the sections that stand before the button', () => {
  const read = (tail: string) => withTail('Text.', linesOf(`Text.\n${tail}`));
  const perks = '| ## Good pay\n| A salary with meal vouchers.\n| ## Time\n| 32 days off a year.';
  expect(read(`${perks}\n| > Apply now`)).toBe(
    'Text.\n\nGood pay\nA salary with meal vouchers.\n\nTime\n32 days off a year.',
  );
  expect(read(perks)).toBe('Text.');
  expect(read(`| ## Similar jobs\n${perks}\n| > Apply now`)).toBe('Text.');
  expect(read(`${perks}\n| ? Your name\n| > Apply now`)).toBe('Text.');
});
