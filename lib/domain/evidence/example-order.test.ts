import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrder, positionsAfterMove } from './example-order';

interface One {
  id: string;
  createdAt: string;
  position: number | null;
}
const one = (id: string, createdAt: string, position: number | null = null): One => ({
  id,
  createdAt,
  position,
});
const ids = (examples: readonly One[]) => inOrder(examples).map(({ id }) => id);

/** The examples after a move, as the rows are written. */
function moved(examples: readonly One[], id: string, to: number): One[] {
  const positions = positionsAfterMove(inOrder(examples), id, to);
  return examples.map((each) => ({ ...each, position: positions.get(each.id) ?? each.position }));
}

const morning = one('a', '2026-11-20T09:00:00Z');
const noon = one('b', '2026-11-20T12:00:00Z');
const evening = one('c', '2026-11-20T18:00:00Z');
const day = [morning, noon, evening];

describe('the examples of a role', () => {
  it('stand as they were made, the latest first, however the moment is written', () => {
    expect(ids(day)).toEqual(['c', 'b', 'a']);
    const same = [one('y', '2026-11-20T09:00:00.000Z'), one('x', '2026-11-20T10:00:00.000123+01:00')];
    expect(ids(same)).toEqual(['x', 'y']);
  });

  it('stand where they were put, and a new one still comes first', () => {
    const put = moved(day, 'a', 1);
    expect(ids(put)).toEqual(['c', 'a', 'b']);
    expect(ids([...put, one('new', '2026-11-21T09:00:00Z')])).toEqual(['new', 'c', 'a', 'b']);
  });

  it('of one place stand by their making, then by their names', () => {
    const at = Date.parse(noon.createdAt) / 1000;
    expect(ids([{ ...morning, position: at }, noon, { ...evening, position: at }])).toEqual(['c', 'b', 'a']);
    expect(ids([one('y', noon.createdAt), one('x', noon.createdAt)])).toEqual(['x', 'y']);
  });
});

describe('a move', () => {
  it('writes one row', () => {
    expect([...positionsAfterMove(inOrder(day), 'a', 0).keys()]).toEqual(['a']);
    expect([...positionsAfterMove(inOrder(day), 'a', 1).keys()]).toEqual(['a']);
    expect([...positionsAfterMove(inOrder(day), 'c', 2).keys()]).toEqual(['c']);
  });

  it('numbers all of them anew where two were made at once, as those of a CV are', () => {
    const twins = [one('p', noon.createdAt), one('q', noon.createdAt), one('r', noon.createdAt)];
    const put = moved(twins, 'r', 1);
    expect(put.every(({ position }) => position !== null)).toBe(true);
    expect(ids(put)).toEqual(['p', 'r', 'q']);
  });

  it('comes where it was sent, after whatever moves before it', () => {
    const moment = fc.constantFrom(
      '2026-11-20T09:00:00Z',
      '2026-11-20T09:00:00.001Z',
      '2019-01-01T00:00:00Z',
    );
    const group = fc
      .array(moment, { minLength: 1, maxLength: 6 })
      .map((moments) => moments.map((at, number) => one(`e${number}`, at)));
    const moves = fc.array(fc.tuple(fc.nat(5), fc.nat(5)), { maxLength: 120 });
    fc.assert(
      fc.property(group, moves, (start, all) => {
        let examples = start;
        for (const [from, to] of all) {
          const before = ids(examples);
          const [id, place] = [before[from % before.length] ?? '', to % before.length];
          if (before[place] === id) continue;
          examples = moved(examples, id, place);
          expect(ids(examples)).toEqual(before.filter((each) => each !== id).toSpliced(place, 0, id));
        }
      }),
    );
  });

  it('still finds room after a thousand moves between the same two', () => {
    let examples = day;
    for (let time = 0; time < 1000; time += 1) {
      const last = ids(examples)[2] ?? '';
      examples = moved(examples, last, 1);
      expect(ids(examples)[1]).toBe(last);
    }
  });
});
