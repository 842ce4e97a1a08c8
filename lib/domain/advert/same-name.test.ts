import { expect, it } from 'vitest';
import { isSameName } from './same-name';

it.each([
  ['Havblik A/S', 'Havblik'],
  ['Sklárna Jizera, a.s.', 'Sklárna Jizera'],
  ['㈜두레가마', '두레가마'],
  ['青葉ビルサービス株式会社', '青葉ビルサービス'],
  ['Skład Sp. z o.o.', 'Skład'],
])('%s and %s are one employer', (one, other) => {
  expect(isSameName(one, other)).toBe(true);
});

it('tells two employers of one family apart', () => {
  expect(isSameName('Harrow Beck Academy', 'Northfold Learning Trust')).toBe(false);
  expect(isSameName('Rowan House', 'Rowan House Hospice')).toBe(false);
});
