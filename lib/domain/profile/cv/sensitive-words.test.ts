import { describe, expect, it } from 'vitest';
import { sensitiveIn } from './sensitive-words';

const kinds = (text: string) => sensitiveIn(text, 0).map((one) => one.kind);

describe('what must not count', () => {
  it.each([
    ['Sex Female | Date of birth 14/05/1991 | Nationality Portuguese', ['birth']],
    ['DOB: 3 June 1993', ['birth']],
    ['NI number\tQQ 12 34 56 C', ['national-insurance']],
    ['NI: AB123456C', ['national-insurance']],
    ['Registered disabled since 2010', ['health']],
    ['Marital status: married, two children', ['family']],
    ['Religion: Catholic', ['faith']],
    ['Member of the PCS union', ['union']],
  ])('is noticed in: %s', (text, expected) => expect(kinds(text)).toEqual(expected));

  it.each([
    "Children's social worker",
    'Taught children aged 5 to 7',
    'Managed 30 single-page applications',
    'Supported people with learning needs',
    'NMC PIN 12A3456E',
    'Age UK, London',
    'Health and Social Care, Level 3',
    'Built a union of two data sets',
  ])('is not seen in: %s', (text) => expect(kinds(text)).toEqual([]));
});
