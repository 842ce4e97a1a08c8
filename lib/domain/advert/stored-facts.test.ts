import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { factsOf, noticesOf, storedFactsSchema, storedNoticesSchema } from './stored-facts';

const stored = z.object({ facts: storedFactsSchema, notices: storedNoticesSchema });

it('keeps facts of kinds that a later Starboard knows, and shows those it knows itself', () => {
  const kept = stored.parse({
    facts: [
      { kind: 'band', quote: 'Band 6', offset: 12 },
      { kind: 'interview', quote: 'Interview date 11/12/2026', offset: null },
      { kind: 'canteen', quote: 'Soup on Friday', offset: 40, isHot: true },
    ],
    notices: ['advert-closed', 'moved'],
  });
  expect(kept.facts?.[2]).toEqual({ kind: 'canteen', quote: 'Soup on Friday', offset: 40, isHot: true });
  expect(factsOf(kept).map((fact) => fact.kind)).toEqual(['band', 'interview']);
  expect(noticesOf(kept)).toEqual(['advert-closed']);
});

it('has nothing to show of a reading made before facts were kept, or of none', () => {
  expect([factsOf(stored.parse({})), noticesOf({})]).toEqual([[], []]);
  expect([factsOf(null), noticesOf(null)]).toEqual([[], []]);
});
