/**
 * The person's rows over SQL: the same statements that PostgREST makes of the requests in lib/sync/remote.ts, as
 * the role `authenticated` with the claims of whoever is signed in. It is there because thousands of histories over
 * HTTP would take too long; a test beside it shows that the two answer alike.
 */
import postgres, { type Sql } from 'postgres';
import { type Aggregate, synced } from '@/lib/domain/synced';
import type { Columns } from '@/lib/store/operation';
import { toColumns, toKeys } from '@/lib/sync/column-names';
import { newsAsked, newsOf } from '@/lib/sync/news';
import { purgeAsked, purgedOf } from '@/lib/sync/purge';
import type { Remote, WrittenRow } from '@/lib/sync/remote';
import { failureOf } from '@/lib/sync/remote-failure';
import { statusOf } from '@/supabase/local/backend/database-error';
import { snake } from './witness';

/** Runs one statement that answers one JSON text. */
type Run = (statement: string, parameters: (string | number)[]) => Promise<string>;

type Wire = Record<string, unknown>;

export function sqlRemote(run: Run, userId: string): Remote {
  const ask = async (statement: string, parameters: (string | number)[]): Promise<Wire[]> =>
    JSON.parse(await run(statement, parameters));

  return {
    async insertMissing(aggregate, rows) {
      const values = rows.map((row): Wire => ({ ...toColumns(row), user_id: userId }));
      const names = [...new Set(values.flatMap(Object.keys))].map(quoted).join(', ');
      const table = tableOf(aggregate);
      const statement = `
        with written as (
          insert into ${table} (${names})
          select ${names} from json_populate_recordset(null::${table}, $1::text::json)
          on conflict (user_id, id) do nothing returning id, revision, updated_at
        ) select coalesce(json_agg(written), '[]')::text as answer from written`;
      return (await ask(statement, [JSON.stringify(values)])).map(writtenRow);
    },
    async change(aggregate, { id, revision, madeAt }, columns) {
      const values = toColumns(columns);
      const table = tableOf(aggregate);
      const changes = Object.keys(values).map((name) => `${quoted(name)} = sent.${quoted(name)}`);
      const statement = `
        with written as (
          update ${table} one set ${changes.join(', ')}
          from json_populate_record(null::${table}, $1::text::json) sent
          where one.id = $2::text::uuid and one.user_id = $3::text::uuid and one.revision = $4::text::bigint
            and ($5::text = '' or one.created_at = nullif($5::text, '')::timestamptz)
          returning one.id, one.revision, one.updated_at
        ) select coalesce(json_agg(written), '[]')::text as answer from written`;
      const written = await ask(statement, [
        JSON.stringify(values),
        id,
        userId,
        String(revision),
        madeAt ?? '',
      ]);
      return written.map(writtenRow)[0] ?? null;
    },
    async rowsById(aggregate, ids) {
      const where = "id = any (string_to_array($2::text, ',')::uuid[])";
      return (await ask(selecting(aggregate, where), [userId, ids.join(',')])).map(remoteRow);
    },
    async page(aggregate, after, limit) {
      const order = 'order by updated_at, id limit $2::text::int';
      if (after === null)
        return (await ask(selecting(aggregate, 'true', order), [userId, String(limit)])).map(remoteRow);
      const where =
        '(updated_at > $3::text::timestamptz or (updated_at = $3::text::timestamptz and id > $4::text::uuid))';
      const parameters = [userId, String(limit), after.updatedAt, after.id];
      return (await ask(selecting(aggregate, where, order), parameters)).map(remoteRow);
    },
    async purge(aggregate, binned) {
      const { p_table, p_rows } = purgeAsked(aggregate, binned);
      const statement = 'select public.purge_from_bin($1::text, $2::text::jsonb)::text as answer';
      return purgedOf(JSON.parse(await run(statement, [p_table, JSON.stringify(p_rows)])), binned);
    },
    async news(after, goneAfter) {
      const { p_after } = newsAsked(after, goneAfter);
      const statement =
        "select public.my_news($1::text::jsonb, nullif($2::text, '')::timestamptz)::text as answer";
      return newsOf(JSON.parse(await run(statement, [JSON.stringify(p_after), goneAfter ?? ''])));
    },
  };
}

function selecting(aggregate: Aggregate, where: string, order = ''): string {
  const names = [...Object.keys(synced[aggregate].schema.shape).map(snake), 'revision']
    .map(quoted)
    .join(', ');
  return `
    with found as (
      select ${names} from ${tableOf(aggregate)} where user_id = $1::text::uuid and ${where} ${order}
    ) select coalesce(json_agg(found), '[]')::text as answer from found`;
}

const tableOf = (aggregate: Aggregate) => `public.${synced[aggregate].table}`;
const quoted = (name: string) => `"${name}"`;

function writtenRow({ id, revision, updated_at: updatedAt }: Wire): WrittenRow {
  return { id: String(id), revision: Number(revision), updatedAt: String(updatedAt) };
}

function remoteRow({ revision, ...row }: Wire): { row: Columns; revision: number } {
  return { row: toKeys(row), revision: Number(revision) };
}

/** A connection that is one signed-in person after another. Statements on it run one at a time. */
export class Gate {
  readonly sql: Sql;
  #claims: string | null = null;

  constructor(url: string) {
    this.sql = postgres(url, { max: 1, onnotice: () => undefined, connection: { TimeZone: 'UTC' } });
  }

  /** A way to run statements as a person, each a transaction of its own. */
  as(userId: string): Run {
    return (statement, parameters) => this.#answer(userId, statement, parameters);
  }

  /** The same in one transaction, whose moment is now, however late `end` comes. */
  async begin(userId: string): Promise<{ run: Run; end: () => Promise<void> }> {
    await this.#become(userId);
    await this.sql.unsafe('begin');
    await this.sql.unsafe('select now()');
    return {
      run: this.as(userId),
      end: async () => void (await this.sql.unsafe('commit')),
    };
  }

  async #become(userId: string): Promise<void> {
    const claims = JSON.stringify({ sub: userId, role: 'authenticated' });
    if (this.#claims === claims) return;
    this.#claims = claims;
    await this
      .sql`select set_config('role', 'authenticated', false), set_config('request.jwt.claims', ${claims}, false)`;
  }

  async #answer(userId: string, statement: string, parameters: (string | number)[]): Promise<string> {
    await this.#become(userId);
    try {
      const [row] = await this.sql.unsafe<{ answer: string }[]>(statement, parameters, { prepare: true });
      return row?.answer ?? '[]';
    } catch (error) {
      if (!(error instanceof postgres.PostgresError)) throw error;
      // A column that is not there PostgREST refuses by itself, from what it knows of the tables.
      const code = error.code === '42703' ? 'PGRST204' : error.code;
      throw failureOf(statusOf(error.code, true), code, null);
    }
  }
}
