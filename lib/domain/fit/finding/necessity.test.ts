import { expect, it } from 'vitest';
import { statedNecessity } from './necessity';

it.each([
  ['Experience of Xero isn’t a must', 'desirable'],
  ["A degree isn't required", 'desirable'],
  ['A degree is not essential', 'desirable'],
  ['Preferred but not required: Welsh', 'desirable'],
  ['A degree is essential', 'essential'],
  ['You must hold a degree', 'essential'],
  ['Able to write reports', null],
])('reads how much is needed: %s', (line, necessity) => {
  expect(statedNecessity(line)).toBe(necessity);
});
