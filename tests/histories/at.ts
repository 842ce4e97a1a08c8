/** One of a list, by a number that may be larger than it is. */
export function at<T>(list: readonly T[], pick: number): T {
  const one = list[pick % list.length];
  if (one === undefined) throw new Error('Nothing to pick from');
  return one;
}
