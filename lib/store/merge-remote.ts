import { differing, type HeldRow } from './held-row';
import type { Columns, Operation } from './operation';
import { sameValue } from './same-value';

/** A row as the server sent it, its columns under the domain's names. */
export interface RemoteRow {
  row: Columns;
  /** Raised by the server on every write, from 1. */
  revision: number;
}

/** Two versions of a long text that were both written over the same one. */
export interface FoundConflict {
  column: string;
  mine: string;
  theirs: string;
}

/**
 * Takes what the server says of a row and lays the pending changes over it again, column by column: other
 * columns are the server's, the same column is the later writer's, and of long texts both are kept. A change
 * that the server already has is done. An older revision than the known one says nothing.
 */
export function mergeRemote(
  held: HeldRow,
  { row, revision }: RemoteRow,
  longTexts: readonly string[],
): { held: HeldRow; conflicts: FoundConflict[] } {
  const isKnown = revision === held.revision && held.isWhole && sameValue(held.remote, row);
  if (isKnown || revision < held.revision) return { held, conflicts: [] };

  const seen = { remote: row, revision, isWhole: true };
  if (revision === held.revision) return { held: { ...held, ...seen }, conflicts: [] };
  const operations = rebased(held.operations, row);
  return { held: { ...seen, operations }, conflicts: conflictsOf(held, row, longTexts) };
}

/** The pending changes as one, on the new row. What was sent over the old revision can no longer arrive. */
function rebased(operations: readonly Operation[], remote: Columns): readonly Operation[] {
  const changes = operations.filter((operation) => operation.kind === 'change');
  const [first] = changes;
  if (first === undefined) return [];
  const all = Object.assign({}, ...changes.map((operation) => operation.columns));
  const columns = differing(all, (column, value) => sameValue(remote[column], value));
  if (Object.keys(columns).length === 0) return [];
  return [{ ...first, columns, isStarted: false, changedAt: changes.at(-1)?.changedAt ?? first.changedAt }];
}

function conflictsOf(held: HeldRow, remote: Columns, longTexts: readonly string[]): FoundConflict[] {
  if (held.operations.length === 0) return [];
  return longTexts.flatMap((column) => {
    const mine = lastPending(held, column);
    if (mine === undefined || sameValue(mine, remote[column])) return [];
    if (knownValues(held, column).some((known) => sameValue(known, remote[column]))) return [];
    return [{ column, mine: text(mine), theirs: text(remote[column]) }];
  });
}

/** What the person last wrote here and the server may not have; undefined where it is nothing of theirs. */
function lastPending(held: HeldRow, column: string): unknown {
  const writer = held.operations.findLast((operation) => Object.hasOwn(operation.columns, column));
  if (writer === undefined) return undefined;
  const mine = writer.columns[column];
  return writer.kind === 'create' && text(mine) === '' ? undefined : mine;
}

/** Values on the server that are no one else's writing: the one changed here, and those sent from here. */
function knownValues(held: HeldRow, column: string): unknown[] {
  const sent = held.operations.filter((operation) => operation.isStarted);
  const values = sent.filter((one) => Object.hasOwn(one.columns, column)).map((one) => one.columns[column]);
  return held.remote === null ? values : [...values, held.remote[column]];
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
