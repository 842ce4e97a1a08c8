import { expect, it, vi } from 'vitest';
import { type AskedAdvert, makeSearchAdverts } from './search-adverts';

const adverts = new Map(
  Array.from({ length: 120 }, (_, number) => [
    `${number}`,
    number % 2 === 0 ? 'You will hold a Büdget.' : 'You will drive.',
  ]),
);

function searching(texts = adverts) {
  const textsOf = vi.fn(async (ids: readonly string[]) =>
    ids.flatMap((id) => (texts.has(id) ? [{ id, text: texts.get(id) ?? '' }] : [])),
  );
  const { search, excerpt } = makeSearchAdverts({ textsOf });
  const ask = async (
    words: readonly string[],
    updatedAt = 'first',
    signal = new AbortController().signal,
  ) => {
    const asked: AskedAdvert[] = [...texts.keys()].map((id) => ({ id, updatedAt, words }));
    const told: number[] = [];
    let last: ReadonlySet<string> = new Set();
    await search(
      asked,
      (ids) => {
        told.push(ids.size);
        last = ids;
      },
      signal,
    );
    return { told, found: [...last] };
  };
  return { textsOf, ask, excerpt };
}

it('finds the adverts with every word, a part at a time', async () => {
  const { ask } = searching();
  const { told, found } = await ask(['budget', 'hold']);
  expect(told).toEqual([25, 50, 60]);
  expect(found).toContain('118');
  expect(found).not.toContain('119');
  expect((await ask(['budget', 'drive'])).found).toEqual([]);
});

it('fetches every text once, however often is searched, and again when its row changed', async () => {
  const { ask, textsOf } = searching();
  await ask(['budget']);
  const fetches = textsOf.mock.calls.length;
  expect((await ask(['drive'])).found).toHaveLength(60);
  expect(textsOf).toHaveBeenCalledTimes(fetches);
  await ask(['drive'], 'second');
  expect(textsOf).toHaveBeenCalledTimes(2 * fetches);
});

it('stops where it is told to, and tells no more', async () => {
  const { ask, textsOf } = searching();
  const stop = new AbortController();
  textsOf.mockImplementationOnce(async () => {
    stop.abort();
    return [{ id: '0', text: 'budget' }];
  });
  expect(await ask(['budget'], 'first', stop.signal)).toEqual({ told: [], found: [] });
  expect(textsOf).toHaveBeenCalledOnce();
});

it('keeps no more than it may in memory, and finds it all the same', async () => {
  const long = 'x'.repeat(15_000_000);
  const { ask, textsOf } = searching(new Map(['1', '2', '3'].map((id) => [id, `${long} ${id} budget`])));
  expect((await ask(['budget'])).found).toHaveLength(3);
  expect((await ask(['budget'])).found).toHaveLength(3);
  expect(textsOf.mock.lastCall?.[0]).toEqual(['3']);
});

it('shows the words around what was found', async () => {
  expect(await searching().excerpt('0', ['budget'])).toMatchObject({
    before: 'You will hold a ',
    found: 'Büdget',
  });
  expect(await searching().excerpt('nowhere', ['budget'])).toBeNull();
});
