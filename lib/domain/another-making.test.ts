import { expect, it } from 'vitest';
import { isAnotherMaking } from './another-making';

const known = '2026-11-12T10:00:00.000Z';

it.each([
  ['the same moment as Postgres writes it', known, '2026-11-12T10:00:00+00:00', false],
  ['a moment later', known, '2026-11-12T10:00:00.001Z', true],
  ['nothing known', null, known, false],
  ['a column that is not here', undefined, known, false],
])('%s', (_, knownAt, madeAt, isAnother) => {
  expect(isAnotherMaking(knownAt, madeAt)).toBe(isAnother);
});
