import { describe, expect, it } from 'vitest';
import { aCandidate, aPageReading, linesOf } from '../../../tests/support/a-page-reading';
import { factsIn } from './advert-facts';
import { pickSalary } from './stated-salary';

function salaryOf(text: string): string | null {
  const lines = linesOf(text);
  const words = lines.map((line) => (line.kind === 'bullet' ? `• ${line.text}` : line.text)).join('\n');
  return pickSalary(aPageReading({ lines }), factsIn(lines), 'Joiner', words)?.value ?? null;
}

it('takes no words of a site’s template that has changed for pay', () => {
  const site = (value: string) => aCandidate('salary', value, { from: 'site', where: 'builtin' });
  const read = (value: string) =>
    pickSalary(aPageReading({ candidates: [site(value)] }), [], 'Joiner', 'Pay is £31,000 a year.')?.value;
  expect(read('Senior level')).toBe('£31,000 a year');
  expect(read('172K-205K Annually')).toBe('172K-205K Annually');
});

describe('the pay of an advert', () => {
  it.each([
    ['# Joiner\nGrade 3 £25,185 - £25,989 pro rata', '£25,185 - £25,989 pro rata'],
    ['$27 - $33/hr\n# Joiner\nBroken Arrow, OK\n$29 - $38/hr', '$29 - $38/hr'],
    ['# Joiner\nR$ 6.500 - R$ 8.000 · CLT', 'R$ 6.500 - R$ 8.000'],
    ['# Joiner\n22 000 – 26 000 грн', '22 000 – 26 000 грн'],
    ['# Joiner\n- 月給21万円～28万円', '月給21万円～28万円'],
    ['# Joiner\n? 月額（ａ＋ｂ）\n190,000円～260,000円', '190,000円～260,000円'],
    ['# Joiner\n- mzdu 38 000 až 46 000 Kč a podíl z každého zvonu', '38 000 až 46 000 Kč'],
    ['# Joiner\nDas Entgelt richtet sich nach E 11 (4.050 bis 5.930 Euro im Monat).', '4.050 bis 5.930 Euro'],
    ['# Joiner\nSalary follows the schedule, $47,118 to $71,902, with a stipend.', '$47,118 to $71,902'],
    [`# Joiner\n${'You mend doors.\n'.repeat(13)}- £46,000 to £52,000, shared openly`, '£46,000 to £52,000'],
  ])('of %j is %j', (text, salary) => {
    expect(salaryOf(text)).toBe(salary);
  });

  it.each([
    '# Joiner\nWir machen 4 Millionen Euro Umsatz im Jahr.',
    '# Joiner\n- příspěvek 3 000 Kč na dovolenou',
    '# Joiner\n通勤手当 月額12,000円まで',
    '# Joiner\nOur vans cost 38 000 € each.',
  ])('is not invented from %j', (text) => {
    expect(salaryOf(text)).toBeNull();
  });
});
