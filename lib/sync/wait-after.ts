/** Failures in a row after which there is at most one try a minute. */
export const patience = 5;
const aMinute = 60_000;
/** Whatever a server asks for, somebody who works again tomorrow morning must not wait for it. */
const longestWait = 3_600_000;

/**
 * How long to leave the server alone, in milliseconds, after so many failures in a row: 1, 2, 4 and 8 seconds,
 * then a minute; a little more or less, so that many devices do not come back at once. `random` is in [0, 1).
 */
export function waitAfter(failures: number, retryAfter: number | null, random: () => number): number {
  const isLong = failures >= patience;
  const wait = isLong ? aMinute * (1 + random() / 10) : 1000 * 2 ** (failures - 1) * (0.75 + random() / 2);
  return Math.min(longestWait, Math.max(wait, retryAfter ?? 0));
}
