/** What is asked again and again across the person's applications and has no example yet. */
import { overlap, sameFrom } from '../keeping/similarity';
import type { Requirement } from '../requirement';
import { stemsOf } from '../words/stems';
import { checkFirstOf } from './role-fit';

export interface OftenAsked {
  /** The shortest of the lines that ask for it. */
  quote: string;
  /** The applications that ask, each once, and the lines themselves. */
  applicationIds: string[];
  requirementIds: string[];
}

/** At most `limit` things, those most applications ask for first. `answered` are the keys that have a pick, as `<application>/<gap key>`. */
export function askedMost(
  requirements: readonly Requirement[],
  answered: ReadonlySet<string>,
  limit: number,
): OftenAsked[] {
  const open = requirements
    .filter(
      (row) =>
        row.deletedAt === null &&
        row.confirmed !== 'yes' &&
        row.kind !== 'responsibility' &&
        checkFirstOf(row) === null,
    )
    .filter((row) => !answered.has(`${row.applicationId}/${row.gapKey}`))
    .sort((one, other) => one.quote.length - other.quote.length || (one.id < other.id ? -1 : 1));
  const groups: { stems: string[]; rows: Requirement[] }[] = [];
  for (const row of open) {
    const stems = stemsOf(row.quote);
    const known = groups.find((group) => overlap(group.stems, stems) >= sameFrom);
    if (known === undefined) groups.push({ stems, rows: [row] });
    else known.rows.push(row);
  }
  return groups
    .map(({ rows }) => ({
      quote: rows[0]?.quote ?? '',
      applicationIds: [...new Set(rows.map((row) => row.applicationId))],
      requirementIds: rows.map((row) => row.id),
    }))
    .sort(
      (one, other) =>
        other.applicationIds.length - one.applicationIds.length || one.quote.length - other.quote.length,
    )
    .slice(0, limit);
}
