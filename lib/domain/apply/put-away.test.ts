import { expect, it } from 'vitest';
import { putAwayStatus } from './put-away';

it.each([
  ['saved', 'not_applying'],
  ['preparing', 'not_applying'],
  ['submitted', 'no_reply'],
  ['offer', 'no_reply'],
  ['rejected', null],
  ['accepted', null],
] as const)('puts away what is %s as %s', (status, away) => {
  expect(putAwayStatus(status, 'no_reply')).toBe(away);
});
