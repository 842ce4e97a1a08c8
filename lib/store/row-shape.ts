import * as z from 'zod/mini';
import type { Aggregate } from '../domain/synced';
import type { Reading, StoredRow, StoreName } from './layout';
import type { Columns } from './operation';
import { markOf } from './row-mark';

/** A way to read rows: whole, or without what is kept apart. */
export interface RowShape<Row> {
  name: string;
  aggregate: Aggregate;
  stores: StoreName[];
  /** Adds what the shape needs to rows as lists have them; `isAll` where they are all of their aggregate. */
  complete(transaction: Reading, stored: readonly StoredRow[], isAll: boolean): Promise<readonly StoredRow[]>;
  /**
   * The row, checked; null where it does not fit the schema of this version, as a row written by a newer version
   * may not. Such a row stays on the disk as it is and appears once a version that knows it is installed.
   */
  read(stored: Pick<StoredRow, 'row' | 'mark'>): Row | null;
}

/** The shape of rows as lists have them, without what is kept apart; `schema` is of these columns, `whole` of all. */
export function shortShape<Row>(
  aggregate: Aggregate,
  schema: z.ZodMiniObject,
  whole: z.ZodMiniObject = schema,
): RowShape<Row> {
  return {
    name: `short ${aggregate}`,
    aggregate,
    stores: ['rows'],
    complete: async (_transaction, stored) => stored,
    read: (stored) => readAs<Row>(schema, stored, whole),
  };
}

/**
 * A row by its mark, or else checked by `schema`; `whole` is the schema of the whole row, which marks are of. A column
 * that came with a later version than the row is blank in it, until the row is fetched anew: an update hides nothing.
 */
export function readAs<Row>(
  schema: z.ZodMiniObject,
  { row, mark }: Pick<StoredRow, 'row' | 'mark'>,
  whole: z.ZodMiniObject = schema,
): Row | null {
  if (mark === markOf(whole)) return row as Row;
  const missing = Object.keys(schema.shape).filter((column) => !Object.hasOwn(row, column));
  const filled = missing.length === 0 ? row : { ...row, ...blanked(schema, missing) };
  return (schema.safeParse(filled).data as Row | undefined) ?? null;
}

/** What says nothing, in the order in which a column may take it. */
const blanks = [null, '', false] as const;

/** Columns as they are where nobody wrote in them: null, or what says nothing where null cannot stand. */
function blanked(schema: z.ZodMiniObject, columns: readonly string[]): Columns {
  const blankOf = (column: string) => blanks.find((blank) => fits(schema, column, blank)) ?? null;
  return Object.fromEntries(columns.map((column) => [column, blankOf(column)]));
}

function fits(schema: z.ZodMiniObject, column: string, value: unknown): boolean {
  return z.safeParse(schema.shape[column] as z.ZodMiniType, value).success;
}

/** Columns that are empty. */
export function emptied(columns: readonly string[]): Columns {
  return Object.fromEntries(columns.map((column) => [column, null]));
}
