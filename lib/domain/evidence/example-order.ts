/**
 * The order of the examples of one role, or of none: the latest first. One that the person moved stands as if it had
 * been made between its neighbours, so that a move writes one row.
 */
import type { WorkHistory } from '../profile/work-history';
import type { Achievement } from './achievement';

type Placed = Pick<Achievement, 'id' | 'createdAt' | 'position'>;

/** Where an example stands, in Unix seconds: where it was put, or else where its making puts it. */
export function placeOf({ position, createdAt }: Omit<Placed, 'id'>): number {
  return position ?? secondsOf(createdAt);
}

/** The examples as they stand. Two of one place: the later made first, then by id, so that all devices agree. */
export function inOrder<One extends Placed>(examples: readonly One[]): One[] {
  return examples
    .map((one) => ({ one, place: placeOf(one), madeAt: secondsOf(one.createdAt) }))
    .sort((a, b) => b.place - a.place || b.madeAt - a.madeAt || (a.one.id < b.one.id ? -1 : 1))
    .map(({ one }) => one);
}

/** Of which role an example is shown: null for none, also where its role is not among `roles` any more. */
export function roleShownOf(
  roles: readonly Pick<WorkHistory, 'id'>[],
): (example: Pick<Achievement, 'workHistoryId'>) => string | null {
  const known = new Set(roles.map(({ id }) => id));
  return ({ workHistoryId: id }) => (id !== null && known.has(id) ? id : null);
}

/** Closer than this, in seconds, nothing is put between two: the numbers would run out of digits. */
const closest = 1e-6;

/**
 * The new positions, by id, that bring an example to the place `to` (from 0) of its group, which is given as it stands:
 * its own, or those of the whole group where its neighbours there stand too close.
 */
export function positionsAfterMove(group: readonly Placed[], id: string, to: number): Map<string, number> {
  const moved = group.filter((one) => one.id === id);
  const others = group.filter((one) => one.id !== id);
  const place = placeBetween(others[to - 1], others[to]);
  if (place !== null) return new Map(moved.map((one) => [one.id, place]));
  const [first] = group;
  const top = first === undefined ? 0 : placeOf(first);
  return new Map(others.toSpliced(to, 0, ...moved).map((one, at) => [one.id, top - at]));
}

/** Null where there is no room. */
function placeBetween(above: Placed | undefined, below: Placed | undefined): number | null {
  if (above === undefined) return below === undefined ? null : placeOf(below) + 1;
  if (below === undefined) return placeOf(above) - 1;
  const [high, low] = [placeOf(above), placeOf(below)];
  const middle = low + (high - low) / 2;
  return high - low >= closest && low < middle && middle < high ? middle : null;
}

function secondsOf(moment: string): number {
  return Date.parse(moment) / 1000;
}
