import { expect, it } from 'vitest';
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
