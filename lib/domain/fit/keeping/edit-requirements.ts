/** What the person may do to the list of requirements. Each answer is the columns to change and the lines to add. */
import type { FoundRequirement } from '../finding/find-requirements';
import { statedNecessity } from '../finding/necessity';
import { kindOfRequirement } from '../finding/requirement-kind';
import type { Requirement } from '../requirement';
import { mintGapKey } from './gap-key';
import { type ReadColumns, requirementBins } from './reconcile';

type Columns = Partial<
  Pick<
    Requirement,
    'quote' | 'offset' | 'textHash' | 'edited' | 'deletedAt' | 'deletionReason' | 'necessity' | 'kind'
  >
>;

export interface Edit {
  changed: { row: Requirement; columns: Columns }[];
  added: { gapKey: string; columns: ReadColumns }[];
}

/** Takes a line out of the list; a later reading does not bring it back. */
export function dropRequirement(row: Requirement, at: string): Edit {
  return {
    changed: [{ row, columns: { deletedAt: at, deletionReason: requirementBins.dropped } }],
    added: [],
  };
}

/** A line of the person's own. `all` are the rows of the application, those in the bin as well. */
export function addRequirement(all: readonly Requirement[], quote: string): Edit {
  const words = quote.trim();
  const gapKey = mintGapKey(words, keysOf(all));
  return {
    changed: [],
    added: [{ gapKey, columns: ownColumns(words, statedNecessity(words) ?? 'unstated') }],
  };
}

/** Several lines become one, under the key of the first: what was picked for it stays. */
export function mergeRequirements(rows: readonly [Requirement, ...Requirement[]], at: string): Edit {
  const [first, ...others] = rows;
  const quote = rows.map((row) => row.quote.trim().replace(/[.;,]$/, '')).join('; ');
  const merged = others.map((row) => ({
    row,
    columns: { deletedAt: at, deletionReason: requirementBins.merged },
  }));
  return {
    changed: [{ row: first, columns: { ...reworded(quote), necessity: strictest(rows) } }, ...merged],
    added: [],
  };
}

/** One line becomes several: the first keeps the key and what was picked, the others are new. */
export function splitRequirement(
  all: readonly Requirement[],
  row: Requirement,
  parts: readonly string[],
): Edit {
  const [first = row.quote, ...others] = parts.map((part) => part.trim()).filter((part) => part !== '');
  const taken = keysOf(all);
  const added = others.map((quote) => {
    const gapKey = mintGapKey(quote, taken);
    taken.add(gapKey);
    return { gapKey, columns: ownColumns(quote, row.necessity) };
  });
  const at = row.quote.indexOf(first);
  const { offset } = row;
  const isPart = at !== -1 && offset !== null;
  const columns = isPart ? { quote: first, offset: offset + at, edited: true } : reworded(first);
  return { changed: [{ row, columns }], added };
}

function reworded(quote: string): Columns {
  return { quote, offset: null, textHash: null, edited: true };
}

function ownColumns(quote: string, necessity: FoundRequirement['necessity']): ReadColumns {
  return { quote, offset: null, textHash: null, kind: kindOfRequirement(quote), necessity, stage: null };
}

function keysOf(rows: readonly Requirement[]): Set<string> {
  return new Set(rows.map((row) => row.gapKey));
}

function strictest(rows: readonly Requirement[]): Requirement['necessity'] {
  const order = ['essential', 'unstated', 'desirable'] as const;
  return order.find((necessity) => rows.some((row) => row.necessity === necessity)) ?? 'unstated';
}
