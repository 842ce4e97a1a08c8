/** The person's rows on the server: six requests, each as the owner and nobody else. */

import * as z from 'zod/mini';
import { type Aggregate, synced } from '../domain/synced';
import type { RemoteRow } from '../store/merge-remote';
import type { Columns } from '../store/operation';
import { askAs } from './ask-as';
import type { Project } from './client';
import { columnName, toColumns, toKeys } from './column-names';
import { type News, newsAsked, newsOf, type Places } from './news';
import type { Position } from './position';
import { type BinnedRow, purgeAsked, purgedOf } from './purge';
import { RemoteFailure } from './remote-failure';

/** The newest state of a row that the server wrote. */
export interface WrittenRow {
  id: string;
  revision: number;
  updatedAt: string;
}

/** A row as it was known when it was changed here. */
export interface KnownRow {
  id: string;
  revision: number;
  /** The moment at which it was made, null where that is not known: made anew it is another row, of the same revision. */
  madeAt: string | null;
}

/** All throw `RemoteFailure`. */
export interface Remote {
  /** Inserts the rows that are not there yet; answers those. */
  insertMissing(aggregate: Aggregate, rows: readonly Columns[]): Promise<WrittenRow[]>;
  /** Changes columns of a row that is still the one that is known; null where it is not. */
  change(aggregate: Aggregate, known: KnownRow, columns: Columns): Promise<WrittenRow | null>;
  rowsById(aggregate: Aggregate, ids: readonly string[]): Promise<RemoteRow[]>;
  /** Rows after a place, also from the bin, in the order (updated_at, id). */
  page(aggregate: Aggregate, after: Position | null, limit: number): Promise<RemoteRow[]>;
  /** Deletes rows for good that are in the bin since the moment named; answers of each whether it is gone. */
  purge(aggregate: Aggregate, rows: readonly BinnedRow[]): Promise<ReadonlyMap<string, boolean>>;
  /** What is new behind these places; null of a server that cannot say. */
  news(after: Places, goneAfter: string | null): Promise<News | null>;
}

const writtenSchema = z.array(z.object({ id: z.uuid(), revision: z.int(), updated_at: z.string() }));
const rowSchema = z.looseObject({
  id: z.uuid(),
  revision: z.int().check(z.minimum(1)),
  updated_at: z.string(),
});
const written = 'id,revision,updated_at';

/** `signal` ends whatever request is under way. */
export function remoteOf({ rows, session }: Project, userId: string, signal: AbortSignal): Remote {
  const table = (aggregate: Aggregate) => rows.from(synced[aggregate].table);
  const ask = askAs(userId, session, () => signal);

  return {
    async insertMissing(aggregate, columns) {
      const values = columns.map((row) => ({ ...toColumns(row), user_id: userId }));
      const options = { onConflict: 'user_id,id', ignoreDuplicates: true };
      return writtenRows(await ask(table(aggregate).upsert(values, options).select(written)));
    },
    async change(aggregate, { id, revision, madeAt }, columns) {
      const mine = table(aggregate).update(toColumns(columns)).eq('id', id).eq('user_id', userId);
      const same = madeAt === null ? mine : mine.eq('created_at', madeAt);
      return writtenRows(await ask(same.eq('revision', revision).select(written)))[0] ?? null;
    },
    async rowsById(aggregate, ids) {
      const mine = table(aggregate).select(selectionOf(aggregate)).eq('user_id', userId);
      return remoteRows(await ask(mine.in('id', [...ids])));
    },
    async page(aggregate, after, limit) {
      const mine = table(aggregate).select(selectionOf(aggregate)).eq('user_id', userId);
      const later = after === null ? mine : mine.or(isAfter(after));
      return remoteRows(await ask(later.order('updated_at').order('id').limit(limit)));
    },
    async purge(aggregate, binned) {
      return purgedOf(await ask(rows.rpc('purge_from_bin', purgeAsked(aggregate, binned))), binned);
    },
    async news(after, goneAfter) {
      try {
        return newsOf(await ask(rows.rpc('my_news', newsAsked(after, goneAfter))));
      } catch (error) {
        if (isUnknown(error)) return null;
        throw error;
      }
    },
  };
}

function selectionOf(aggregate: Aggregate): string {
  const keys = Object.keys(synced[aggregate].schema.shape);
  return [...keys.map(columnName), 'revision'].join(',');
}

/** The moment is quoted: it has characters that mean something in a filter. */
function isAfter({ updatedAt, id }: Position): string {
  return `updated_at.gt."${updatedAt}",and(updated_at.eq."${updatedAt}",id.gt.${id})`;
}

function writtenRows(data: unknown): WrittenRow[] {
  const read = writtenSchema.safeParse(data);
  if (!read.success) throw new RemoteFailure('server', 'odd-answer', { cause: read.error });
  return read.data.map(({ id, revision, updated_at: updatedAt }) => ({ id, revision, updatedAt }));
}

/** A server whose migrations are older than this extension does not know the function. */
function isUnknown(error: unknown): boolean {
  return error instanceof RemoteFailure && ['PGRST202', '42883', 'http-404'].includes(error.code);
}

/** A row without the little that every row must have is left out; the others of its page are not held up by it. */
function remoteRows(data: unknown): RemoteRow[] {
  if (!Array.isArray(data)) throw new RemoteFailure('server', 'odd-answer');
  const read = data.flatMap((row) => rowSchema.safeParse(row).data ?? []);
  if (data.length > 0 && read.length === 0) throw new RemoteFailure('server', 'odd-answer');
  return read.map(({ revision, ...row }) => ({ row: toKeys(row), revision }));
}
