import { describe, expect, it } from 'vitest';
import { dateOrderOf } from './date-order';

const isMonthFirst = (text: string, locale = 'en-US') => dateOrderOf(text.split('\n'), locale).isMonthFirst;

describe('the order of days in figures', () => {
  it.each([
    ['a day past the twelfth in front', 'Nurse, 06/12/2020 - 25/01/2022', false],
    ['a day past the twelfth in the middle', 'Nurse, 06/12/2020 - 01/25/2022', true],
    ['a British postcode', 'Leeds LS9 9ZZ\nNurse, 06/12/2020 - 03/04/2022', false],
    ['a British telephone number', '07700 900123\nNurse, 06/12/2020 - 03/04/2022', false],
    ['a British number with its country', '+44 7700 900123\n06/12/2020', false],
    ['an American telephone number', '(555) 555-0142\n06/12/2020', true],
    ['an American address', 'Austin, TX 78701\n06/12/2020', true],
  ])('is told by %s, whatever the browser says', (_, text, expected) => {
    expect(isMonthFirst(text, 'en-US')).toBe(expected);
    expect(isMonthFirst(text, 'en-GB')).toBe(expected);
  });

  it('is that of the person where the CV shows nothing', () => {
    expect(isMonthFirst('Nurse, 06/12/2020', 'en-US')).toBe(true);
    expect(isMonthFirst('Nurse, 06/12/2020', 'en-GB')).toBe(false);
  });

  it('is no matter of years, and of versions with two points', () => {
    expect(isMonthFirst('2019 - 2021, 03/2020, version 1.25.3')).toBe(true);
  });
});
