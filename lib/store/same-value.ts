const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;

/**
 * Whether a column holds the same on the device and on the server. Postgres writes moments and JSON in its own
 * way (`+00:00` for `Z`, keys in another order), which is no difference; a column that is not there is null.
 */
export function sameValue(one: unknown, other: unknown): boolean {
  const [left, right] = [one ?? null, other ?? null];
  if (left === right) return true;
  if (typeof left === 'string' && typeof right === 'string') return sameMoment(left, right);
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false;
  if (Array.isArray(left) !== Array.isArray(right)) return false;
  const keys = new Set([...Object.keys(left), ...Object.keys(right)]);
  return [...keys].every((key) => sameValue(partOf(left, key), partOf(right, key)));
}

function sameMoment(one: string, other: string): boolean {
  return moment.test(one) && moment.test(other) && Date.parse(one) === Date.parse(other);
}

function partOf(holder: object, key: string): unknown {
  return Object.hasOwn(holder, key) ? Reflect.get(holder, key) : undefined;
}
