import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../tests/support/a-page-reading';
import { factsIn } from './advert-facts';

const fieldsOf = (text: string) => factsIn(linesOf(text)).map(({ field, value }) => `${field}: ${value}`);

it('tells label and value apart where several such lines follow one another', () => {
  const rows = `- Organisation Lough Shore Trust
    - Reference 73826114
    - Location Antrim
    - Band Band 4
    - Hours 22.5 hours per week`;
  expect(fieldsOf(rows)).toEqual([
    'company: Lough Shore Trust',
    'reference: 73826114',
    'location: Antrim',
    'hours: 22.5 hours per week',
  ]);
});

it('leaves a line alone that only begins like a label', () => {
  expect(fieldsOf('Organisation Lough Shore Trust\nA line of prose that says something else')).toEqual([]);
});

it('takes "Where" beside "What" for the field of a search', () => {
  expect(fieldsOf('? What\n? Where\nFind')).toEqual([]);
});

describe('labels below their values', () => {
  const facts = (text: string) => factsIn(linesOf(text)).map(({ field, value }) => `${field}=${value}`);

  it('are told by where the dates and sums stand', () => {
    const run =
      '## At a glance\nThe Copper Ladle\nEmployer\n£13.85 per hour\nSalary\n4 December 2026\nClosing date\n## Next';
    expect(facts(run)).toEqual([
      'company=The Copper Ladle',
      'salary=£13.85 per hour',
      'closingOn=4 December 2026',
    ]);
  });

  it('are not seen where the values follow', () => {
    const run =
      '## Facts\nSome words\nEmployer\nThe Copper Ladle\nSalary\n£13.85 per hour\nClosing date\n4 December 2026';
    expect(facts(run)).toEqual([
      'company=The Copper Ladle',
      'salary=£13.85 per hour',
      'closingOn=4 December 2026',
    ]);
  });
});

it('takes no label of two words apart', () => {
  const text = 'Closes On\n12 Dec, 2026\nEmployment Type\nFull-time\nSalary Range\n£30,000';
  expect(factsIn(linesOf(text)).map(({ value }) => value)).toEqual(['12 Dec, 2026', 'Full-time', '£30,000']);
});
