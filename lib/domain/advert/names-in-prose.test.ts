import { expect, it } from 'vitest';
import { withoutEmployer } from './clean-title';
import { partsAround } from './document-title';
import { namesInProse } from './names-in-prose';

it.each([
  ['Corvid Ledger is building accounting software for farms.', 'Corvid Ledger'],
  ['Компанія «Зерно Плюс» шукає бухгалтера.', 'Зерно Плюс'],
  ['About Tidepool Labs', 'Tidepool Labs'],
  ['Рута Логістик шукає людину на склад.', 'Рута Логістик'],
])('%s names %s', (text, name) => {
  expect(namesInProse(text).map(({ value }) => value)).toContain(name);
});

it('finds no employer in what people of a trade do', () => {
  expect(namesInProse('Tellers are the people our members see.')).toEqual([]);
});

it('takes a name in brackets before a title for the employer', () => {
  expect(partsAround('[한빛물류] 운영 담당자 채용 - 일터', '운영 담당자 채용')?.names).toContainEqual({
    value: '한빛물류',
    weight: 0.6,
  });
});

it('leaves who and where behind a title out of it', () => {
  expect(withoutEmployer('Press operator wanted (Corrigan Type, Galway)', 'Corrigan Type')).toBe(
    'Press operator wanted',
  );
});
