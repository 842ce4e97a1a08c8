import { describe, expect, it } from 'vitest';
import { begun, ended, moved, positionOf } from './pull-run';

const columns = 'id title';
const place = { updatedAt: '2026-11-20T10:00:00.123456+00:00', id: 'b' };
const row = (updatedAt: string, id: string) => ({ row: { updatedAt, id }, revision: 1 });
const atPlace = [row(place.updatedAt, place.id)];

/** A first run from 1,000 to 3,000 that ended at the place. */
const first = () => {
  const cursor = begun(null, columns, 1000);
  return ended(null, moved(cursor, atPlace), 3000);
};

describe('a run', () => {
  it('begins at the beginning', () => {
    expect(positionOf(begun(null, columns, 1000))).toBeNull();
  });

  it('reaches back over the one before and over what was open when that began', () => {
    expect(first()).toMatchObject({ ...place, startedAt: null, overlap: 62_000 });
    expect(positionOf(begun(first(), columns, 9000))).toMatchObject({
      updatedAt: '2026-11-20T09:58:58.123Z',
    });
  });

  it('goes on exactly where it was cut off', () => {
    const cut = moved(begun(null, columns, 1000), atPlace);
    expect(positionOf(begun(cut, columns, 99_000))).toEqual(place);
    expect(ended(cut, cut, 99_000)).toMatchObject({ overlap: 158_000 });
  });

  it('need not reach back once one that began late enough found nothing new', () => {
    const early = ended(first(), moved(begun(first(), columns, 40_000), atPlace), 41_000);
    expect(early).toEqual(first());

    const late = ended(first(), moved(begun(first(), columns, 65_000), atPlace), 66_000);
    expect(late).toEqual({ ...first(), overlap: 0 });
    expect(positionOf(begun(late, columns, 99_000))).toEqual(place);
  });

  it('reaches back once more after a pause that may be a clock put forward', () => {
    const day = 86_400_000;
    const after = ended(first(), moved(begun(first(), columns, day), atPlace), day + 1000);
    expect(after).toEqual({ ...first(), reachedAt: day + 1000 });
    const next = ended(after, moved(begun(after, columns, day + 70_000), atPlace), day + 71_000);
    expect(next).toMatchObject({ overlap: 0 });
  });

  it('reaches back again after there was news', () => {
    const late = { ...first(), overlap: 0 };
    const news = [row('2026-11-20T11:00:00.000000+00:00', 'a')];
    expect(ended(late, moved(begun(late, columns, 99_000), news), 99_500)).toMatchObject({
      id: 'a',
      reachedAt: 99_500,
      overlap: 60_500,
    });
  });

  it('stays at its place when there is nothing', () => {
    const late = { ...first(), overlap: 0 };
    expect(ended(late, moved(begun(late, columns, 99_000), []), 99_500)).toEqual(late);
  });
});
