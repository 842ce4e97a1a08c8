/**
 * A new reading of an advert meets the requirements already kept. A line that is the same in other words keeps its
 * key, so what was picked and confirmed for it stays; what the person changed, added or took out stays as they left it.
 */
import type { FoundRequirement } from '../finding/find-requirements';
import type { Requirement } from '../requirement';
import { stemsOf } from '../words/stems';
import { mintGapKey, wordsOfKey } from './gap-key';
import { overlap, sameFrom } from './similarity';

/** Why a requirement is in the bin: the advert no longer has it, or the person took it out of the list. */
export const requirementBins = { gone: 'not_in_advert', dropped: 'dropped', merged: 'merged' } as const;

/** The columns that a reading decides. */
export type ReadColumns = Pick<Requirement, 'quote' | 'offset' | 'textHash' | 'kind' | 'necessity' | 'stage'>;
type ChangedColumns = Partial<ReadColumns & Pick<Requirement, 'deletedAt' | 'deletionReason'>>;

export interface Reconciled {
  /** Requirements seen for the first time, in the order of the advert. */
  added: { gapKey: string; columns: ReadColumns }[];
  /** Kept rows that change; rows that stay as they are do not appear. */
  changed: { row: Requirement; columns: ChangedColumns }[];
}

/** The text that was read: its hash, and where the person's own words may stand in it. */
interface ReadText {
  text: string;
  hash: string;
  /** ISO 8601: when rows that are gone were put into the bin. */
  at: string;
}

/** What to keep after a reading. `before` are all rows of the application, those in the bin as well, in any order. */
export function reconcile(
  before: readonly Requirement[],
  found: readonly FoundRequirement[],
  read: ReadText,
): Reconciled {
  const rows = [...before].sort((one, other) => (one.gapKey < other.gapKey ? -1 : 1));
  const rowOf = pairUp(rows, found);
  const taken = new Set(rows.map((row) => row.gapKey));
  const result: Reconciled = { added: [], changed: [] };
  const paired = new Set(rowOf.values());
  found.forEach((one, at) => {
    const row = rowOf.get(at);
    if (row !== undefined) change(result, row, columnsFor(row, one, read));
    else {
      const gapKey = mintGapKey(one.quote, taken);
      taken.add(gapKey);
      result.added.push({ gapKey, columns: readColumns(one, read.hash) });
    }
  });
  for (const row of rows) if (!paired.has(row)) change(result, row, columnsWithout(row, read));
  return result;
}

/** Each found requirement with the row it is, best likeness first; by index of `found`. */
function pairUp(rows: readonly Requirement[], found: readonly FoundRequirement[]): Map<number, Requirement> {
  const stems = rows.map((row) => [stemsOf(row.quote), stemsOf(wordsOfKey(row.gapKey))]);
  const pairs = found.flatMap((one, at) => {
    const ours = stemsOf(one.quote);
    return rows.map((row, index) => ({
      at,
      row,
      likeness: Math.max(...(stems[index] ?? []).map((theirs) => overlap(ours, theirs))),
      // Of lines alike, the one with the same words, and then the one that is still there.
      rank: (row.quote === one.quote ? 2 : 0) + (row.deletedAt === null ? 1 : 0),
    }));
  });
  const close = pairs
    .filter(({ likeness }) => likeness >= sameFrom)
    .sort((one, other) => other.likeness - one.likeness || other.rank - one.rank);
  const rowOf = new Map<number, Requirement>();
  const used = new Set<Requirement>();
  for (const { at, row } of close) {
    if (rowOf.has(at) || used.has(row)) continue;
    rowOf.set(at, row);
    used.add(row);
  }
  return rowOf;
}

function readColumns(one: FoundRequirement, hash: string): ReadColumns {
  return {
    quote: one.quote.slice(0, 5000),
    offset: one.offset,
    textHash: hash,
    kind: one.kind,
    necessity: one.necessity,
    stage: one.stages.length === 0 ? null : one.stages.join('_'),
  };
}

function columnsFor(row: Requirement, one: FoundRequirement, read: ReadText): ChangedColumns {
  if (row.edited) return placeOf(row, read);
  const isOut = row.deletedAt !== null && row.deletionReason !== requirementBins.gone;
  if (isOut) return {};
  return {
    ...readColumns(one, read.hash),
    ...(row.deletedAt === null ? {} : { deletedAt: null, deletionReason: null }),
  };
}

/** A row that the reading does not have: the person's own stays, another goes to the bin until the advert has it again. */
function columnsWithout(row: Requirement, read: ReadText): ChangedColumns {
  if (row.edited) return placeOf(row, read);
  return row.deletedAt === null ? { deletedAt: read.at, deletionReason: requirementBins.gone } : {};
}

/** Where the person's words stand in the text as it is now; nowhere, if they are not the advert's. */
function placeOf(row: Requirement, { text, hash }: ReadText): ChangedColumns {
  if (row.deletedAt !== null) return {};
  const offset = text.indexOf(row.quote);
  return offset === -1 ? { offset: null, textHash: null } : { offset, textHash: hash };
}

function change(result: Reconciled, row: Requirement, columns: ChangedColumns): void {
  const changed = Object.entries(columns).filter(
    ([name, value]) => row[name as keyof ChangedColumns] !== value,
  );
  if (changed.length > 0) result.changed.push({ row, columns: Object.fromEntries(changed) });
}
