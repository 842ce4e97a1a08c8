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

interface Group {
  stems: readonly string[];
  rows: Requirement[];
}

/** At most `limit` things, those most applications ask for first. `answered` are the keys that have a pick, as `<application>/<gap key>`. */
export function askedMost(
  requirements: readonly Requirement[],
  answered: ReadonlySet<string>,
  limit: number,
): OftenAsked[] {
  const open = requirements
    .filter((row) => isOpen(row) && !answered.has(`${row.applicationId}/${row.gapKey}`))
    .sort((one, other) => one.quote.length - other.quote.length || (one.id < other.id ? -1 : 1));
  return groupsOf(open)
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

function isOpen(row: Requirement): boolean {
  return (
    row.deletedAt === null &&
    row.confirmed !== 'yes' &&
    row.kind !== 'responsibility' &&
    checkFirstOf(row) === null
  );
}

/** Each row joins the first group whose first line says the same. Only groups that share a telling word of it are compared, which loses none. */
function groupsOf(rows: readonly Requirement[]): Group[] {
  const stemsOfRow = rows.map((row) => stemsOf(row.quote));
  const counts = new Map<string, number>();
  for (const stem of stemsOfRow.flat()) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const groups: Group[] = [];
  const groupsWith = new Map<string, number[]>();
  rows.forEach((row, at) => {
    const stems = stemsOfRow[at] ?? [];
    const near = tellingOf(stems, counts).flatMap((stem) => groupsWith.get(stem) ?? []);
    const known = [...new Set(near)]
      .sort((one, other) => one - other)
      .find((index) => overlap(groups[index]?.stems ?? [], stems) >= sameFrom);
    if (known !== undefined) {
      groups[known]?.rows.push(row);
      return;
    }
    groups.push({ stems, rows: [row] });
    for (const stem of new Set(keysOf(stems)))
      groupsWith.set(stem, [...(groupsWith.get(stem) ?? []), groups.length - 1]);
  });
  return groups;
}

/**
 * The rarest stems of a line, so many that a line alike has one of them: two bags whose shares are at least 0.8 have two thirds
 * of either in common, so the last third and one more cannot all be missing.
 */
function tellingOf(stems: readonly string[], counts: ReadonlyMap<string, number>): string[] {
  // A hair less, as 3 * 0.8 / 1.2 is a hair more than 2.
  const shared = Math.ceil((stems.length * sameFrom) / (2 - sameFrom) - 1e-9);
  return [...keysOf(stems)]
    .sort((one, other) => (counts.get(one) ?? 0) - (counts.get(other) ?? 0))
    .slice(0, stems.length - shared + 1);
}

/** A line without a telling word is like others without one. */
function keysOf(stems: readonly string[]): readonly string[] {
  return stems.length === 0 ? [''] : stems;
}
