import { withMore } from './commit-change';
import type { HeldRow } from './held-row';
import type { Operation } from './operation';

/** What the server says of a row that it wrote for us. */
export interface Written {
  revision: number;
  /** ISO 8601, the server's clock. */
  updatedAt: string;
}

/** The server did it: the operation becomes part of the server's row. Unknown operations change nothing. */
export function acknowledge(held: HeldRow, operationId: string, written: Written): HeldRow {
  const operation = held.operations.find((one) => one.id === operationId);
  if (operation === undefined) return held;

  const operations = held.operations.filter((one) => one !== operation);
  if (written.revision < held.revision) return { ...held, operations };
  const remote = { ...held.remote, ...operation.columns, updatedAt: written.updatedAt };
  const isWhole = held.isWhole || operation.kind === 'create';
  return { remote, revision: written.revision, isWhole, operations };
}

/** The server may or may not have it: it stays, one attempt later. */
export function keepForLater(held: HeldRow, operationId: string): HeldRow {
  return edit(held, operationId, (one) => ({ ...one, attempts: one.attempts + 1 }));
}

/** The server refused it for good. What the person wrote since may put it right, so the two are tried as one. */
export function setAside(held: HeldRow, operationId: string, code: string): HeldRow {
  const index = held.operations.findIndex((one) => one.id === operationId);
  const refused = held.operations[index];
  if (refused === undefined) return held;

  const aside: Operation = { ...refused, state: 'aside', code };
  const later = held.operations.slice(index + 1);
  const [ends, changes] = [later.filter(isPurge), later.filter((one) => !isPurge(one))];
  const together = changes.reduce((one, next) => withMore(one, next.columns, next.changedAt), aside);
  return { ...held, operations: [...held.operations.slice(0, index), together, ...ends] };
}

function isPurge({ kind }: Operation): boolean {
  return kind === 'purge';
}

/** The person wants it tried again as it is. */
export function retry(held: HeldRow, operationId: string): HeldRow {
  return edit(held, operationId, (one) => ({ ...one, state: 'waiting', code: null, attempts: 0 }));
}

function edit(held: HeldRow, operationId: string, change: (operation: Operation) => Operation): HeldRow {
  return { ...held, operations: held.operations.map((one) => (one.id === operationId ? change(one) : one)) };
}
