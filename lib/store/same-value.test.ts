import { expect, it } from 'vitest';
import { sameValue } from './same-value';
import { storable } from './storable';

it.each([
  ['2026-11-20T10:00:00.000Z', '2026-11-20T10:00:00+00:00'],
  ['2026-11-20T10:00:00.120Z', '2026-11-20T11:00:00.12+01:00'],
  [
    { a: 1, b: [{ c: null }] },
    { b: [{}], a: 1 },
  ],
  [null, undefined],
])('%j on the device is %j on the server', (one, other) => {
  expect(sameValue(one, other)).toBe(true);
});

it.each([
  ['2026-11-20T10:00:00.000Z', '2026-11-20T10:00:00.001Z'],
  ['2026-11-20', '2026-11-21'],
  ['', null],
  [0, null],
  [[], {}],
  [
    [1, 2],
    [2, 1],
  ],
  [{ a: 1 }, { a: '1' }],
])('%j is not %j', (one, other) => {
  expect(sameValue(one, other)).toBe(false);
});

it('leaves out what Postgres cannot keep, however deep, and nothing else', () => {
  const row = { text: 'a\0b 😀', reading: { quotes: ['\ud83d', 'fine'] }, count: 1, none: null };
  expect(storable(row)).toEqual({
    text: 'ab 😀',
    reading: { quotes: ['\ufffd', 'fine'] },
    count: 1,
    none: null,
  });
});
