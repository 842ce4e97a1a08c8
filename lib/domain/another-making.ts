/**
 * Whether a row was made at another moment than the one that is known by the same id: that was deleted for good since,
 * and this one made anew. Of a row whose making is not known (null) nobody can tell, and it is none.
 */
export function isAnotherMaking(knownAt: unknown, madeAt: unknown): boolean {
  if (knownAt === null || knownAt === undefined) return false;
  return Date.parse(String(knownAt)) !== Date.parse(String(madeAt));
}
