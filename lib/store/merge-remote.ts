import { isAnotherMaking } from '../domain/another-making';
import { isAskedAbout } from './gone-for-good';
import { differing, type HeldRow, purgeOf } from './held-row';
import { saidOver } from './one-of-a-kind';
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

/** What the merge has to know of an aggregate (see `synced`). */
export interface MergeRules {
  longTexts: readonly string[];
  id: 'random' | 'owner' | readonly string[];
  blanks: Columns;
}

/**
 * Takes what the server says of a row and lays the pending changes over it again, column by column: other
 * columns are the server's, the same column is the later writer's, and of long texts both are kept. A change
 * that the server already has is done, and so is a new row, unless another device made the same one. An older
 * revision than the known one says nothing, unless the row is another one, made anew after its end.
 */
export function mergeRemote(
  held: HeldRow,
  remote: RemoteRow,
  rules: MergeRules,
): { held: HeldRow; conflicts: FoundConflict[] } {
  const purge = purgeOf(held);
  if (purge !== undefined) return mergeUnder(purge, held, remote, rules);
  const { row, revision } = remote;
  const since = isAnotherMaking(held.remote?.createdAt, row.createdAt) ? 0 : held.revision;
  const isKnown = revision === since && held.isWhole && sameValue(held.remote, row);
  if (isKnown || revision < since) return { held, conflicts: [] };

  const seen = { remote: row, revision, isWhole: true };
  if (revision === since) return { held: { ...held, ...seen }, conflicts: [] };
  const pending = pendingOver(held.operations, remote, rules);
  return {
    held: { ...seen, operations: rebased(pending, row, rules) },
    conflicts: conflictsOf(held, pending, row, rules.longTexts),
  };
}

/** Whether a row that was removed here is still in the bin only the server can say when it is told. */
function mergeUnder(purge: Operation, held: HeldRow, remote: RemoteRow, rules: MergeRules) {
  const before = { ...held, operations: held.operations.filter((one) => one !== purge) };
  const { held: merged } = mergeRemote(before, remote, rules);
  if (merged === before) return { held, conflicts: [] };
  return { held: { ...merged, operations: [...merged.operations, purge] }, conflicts: [] };
}

/** What still has to be said to the server: a new row that it has from here is none of it. */
function pendingOver(operations: readonly Operation[], remote: RemoteRow, rules: MergeRules): Operation[] {
  return operations.flatMap((operation): Operation[] => {
    if (operation.kind === 'change') return [operation];
    if (rules.id === 'random' || hasArrived(operation, remote)) return [];
    const { written = [], ...change } = operation;
    const said = saidOver(remote.row, operation.columns, rules.blanks);
    const alsoSaid = differing(operation.columns, (column) => !written.includes(column));
    return [{ ...change, kind: 'change', columns: { ...said, ...alsoSaid } }];
  });
}

/** Whether the server's row is the very one that was sent, changed since or not. Another device made it at another moment. */
function hasArrived({ isStarted, columns }: Operation, { row, revision }: RemoteRow): boolean {
  if (!isStarted || !sameValue(columns.createdAt, row.createdAt)) return false;
  const others = differing(
    columns,
    (column, value) => column === 'updatedAt' || sameValue(row[column], value),
  );
  return revision > 1 || Object.keys(others).length === 0;
}

/** The pending changes as one, on the new row. What was sent over the old revision can no longer arrive. */
function rebased(pending: readonly Operation[], remote: Columns, rules: MergeRules): readonly Operation[] {
  const [first] = pending;
  if (first === undefined) return [];
  const all = Object.assign({}, ...pending.map((operation) => operation.columns));
  const columns = differing(all, (column, value) => sameValue(remote[column], value));
  if (Object.keys(columns).length === 0) return [];
  const changedAt = pending.at(-1)?.changedAt ?? first.changedAt;
  // Of what is one of a kind another device made the row again: nobody need be asked whether to make it anew.
  const isBack = rules.id !== 'random' && isAskedAbout([first]);
  const state = isBack ? ({ state: 'waiting', code: null, attempts: 0 } as const) : {};
  return [{ ...first, ...state, columns, isStarted: false, changedAt }];
}

function conflictsOf(
  held: HeldRow,
  pending: readonly Operation[],
  remote: Columns,
  longTexts: readonly string[],
): FoundConflict[] {
  return longTexts.flatMap((column) => {
    const writer = pending.findLast((operation) => Object.hasOwn(operation.columns, column));
    if (writer === undefined || sameValue(writer.columns[column], remote[column])) return [];
    const known = [...knownValues(held, column), ...(isMadeTwice(held, pending) ? [null, ''] : [])];
    if (known.some((value) => sameValue(value, remote[column]))) return [];
    return [{ column, mine: textOf(writer.columns[column]), theirs: textOf(remote[column]) }];
  });
}

/** Values on the server that are no one else's writing: the one changed here, and those sent from here. */
function knownValues(held: HeldRow, column: string): unknown[] {
  const sent = held.operations.filter((operation) => operation.isStarted);
  const values = sent.filter((one) => Object.hasOwn(one.columns, column)).map((one) => one.columns[column]);
  return held.remote === null ? values : [...values, held.remote[column]];
}

/** Whether another device made the row that was made here; where it wrote nothing, there is nothing to keep. */
function isMadeTwice({ operations }: HeldRow, pending: readonly Operation[]): boolean {
  return operations[0]?.kind === 'create' && pending[0]?.id === operations[0].id;
}

/** A long text, which is empty where it is null. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
