import { expect, it } from 'vitest';
import { isSameName } from './same-name';
import { type Claim, weighClaims } from './weigh-claims';

function claim(value: string, weight: number, where: string): Claim {
  return { value, weight, where, from: 'meta', quote: value };
}

it('two places that agree outweigh one that stands alone', () => {
  const verdict = weighClaims(
    [claim('Board', 0.6, 'a'), claim('Acme', 0.5, 'b'), claim('ACME Ltd', 0.4, 'c')],
    isSameName,
  );
  expect(verdict).toMatchObject({ value: 'Acme', confidence: 0.7 });
});

it('the same place said twice is one witness', () => {
  const verdict = weighClaims([claim('Acme', 0.5, 'card'), claim('Acme', 0.5, 'card')], isSameName);
  expect(verdict?.confidence).toBe(0.5);
});

it('has no verdict without claims', () => {
  expect(weighClaims([], isSameName)).toBeNull();
});
