import { expect, it } from 'vitest';
import { wording } from './employer-wording';
import type { Claim } from './weigh-claims';

const claim = (value: string, where: string): Claim => ({
  value,
  where,
  weight: 0.4,
  from: 'readability',
  quote: value,
});
const worded = (best: Claim, ...others: Claim[]) =>
  wording({ ...best, confidence: 0.6 }, [best, ...others], '');

it('takes the whole name of a line for the short one of a sentence', () => {
  const short = claim('Finnart', 'sentence 4');
  expect(worded(short, claim('Finnart Dairy Co-operative', 'under the title'))).toBe(
    'Finnart Dairy Co-operative',
  );
  expect(worded(short, claim('Finnart Dairy Co-operative', 'advert text'))).toBe('Finnart');
});

it('takes words for a squeezed address, and small letters for capitals', () => {
  expect(worded(claim('castlegate', 'address'), claim('Castle Gate School', 'logo'))).toBe(
    'Castle Gate School',
  );
  expect(worded(claim('CASTLE GATE', 'logo'), claim('Castle Gate', 'copyright'))).toBe('Castle Gate');
});
