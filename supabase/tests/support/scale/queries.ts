/** What push, pull and the functions ask of Postgres, as PostgREST writes it for the requests of lib/sync/remote.ts. */
import { type Aggregate, aggregates, synced } from '../../../../lib/domain/synced';
import { columnName } from '../../../../lib/sync/column-names';
import type { Place } from './place';

export interface Query {
  /** For example `pull applications: the first page`. */
  readonly name: string;
  /** The statement as the person at that place sends it. */
  statementFor(place: Place): string;
}

const PAGE = 500;
const FIRST_ID = '00000000-0000-0000-0000-000000000000';

/** An answer is written out as JSON, so that what is read counts, not only what is found. */
const answered = (query: string): string => `select coalesce(json_agg(q), '[]')::text from (${query}) q`;
const written = (change: string): string =>
  `with q as (${change} returning id, revision, updated_at) select coalesce(json_agg(q), '[]')::text from q`;

function tableOf(aggregate: Aggregate): string {
  return synced[aggregate].table;
}

function selectionOf(aggregate: Aggregate): string {
  const columns = [...Object.keys(synced[aggregate].schema.shape).map(columnName), 'revision'];
  return columns.map((column) => `"${column}"`).join(', ');
}

function pullsOf(aggregate: Aggregate): Query[] {
  const table = tableOf(aggregate);
  const mine = (userId: string) =>
    `select ${selectionOf(aggregate)} from public.${table} where user_id = '${userId}'`;
  const inOrder = `order by updated_at, id limit ${PAGE}`;
  return [
    {
      name: `pull ${table}: the first page`,
      statementFor: ({ userId }) => answered(`${mine(userId)} ${inOrder}`),
    },
    {
      name: `pull ${table}: what changed in the last minute`,
      statementFor: ({ userId, newest }) => {
        const at = `(timestamptz '${newest(table)}' - interval '60 s')`;
        const after = `(updated_at > ${at} or (updated_at = ${at} and id > '${FIRST_ID}'))`;
        return answered(`${mine(userId)} and ${after} ${inOrder}`);
      },
    },
    {
      name: `push ${table}: ten rows by id`,
      statementFor: ({ userId, ids }) => {
        const list = ids(table).map((id) => `'${id}'`);
        return answered(`${mine(userId)} and id in (${list.join(', ')})`);
      },
    },
  ];
}

/** A new row of a table that many rows are pushed to, and a column that people change. */
const WRITES: Readonly<Record<string, { row: (place: Place) => object; change: string }>> = {
  applications: {
    row: () => ({ job_title: 'Ward clerk', company: 'Northside' }),
    change: `notes = 'Rang them'`,
  },
  application_activities: {
    row: ({ ids }) => ({
      application_id: ids('applications')[0],
      type: 'note',
      body: 'Rang them',
      occurred_at: '2026-03-01T09:00:00Z',
    }),
    change: `body = 'Rang them twice'`,
  },
  application_evidence: {
    row: ({ ids }) => {
      const source = crypto.randomUUID();
      return {
        application_id: ids('applications')[0],
        gap_key: 'patience',
        evidence_id: `achievement:${source}`,
        source_type: 'achievement',
        source_id: source,
      };
    },
    change: 'match_score = 0.5',
  },
};

function insertOf(table: string, rows: readonly object[]): string {
  const columns = Object.keys(rows[0] ?? {}).join(', ');
  const values = JSON.stringify(rows).replaceAll("'", "''");
  return written(`insert into public.${table} (${columns})
    select ${columns} from jsonb_populate_recordset(null::public.${table}, '${values}')
    on conflict (user_id, id) do nothing`);
}

function pushesOf(table: string): Query[] {
  const writes = WRITES[table];
  if (writes === undefined) return [];
  const rows = (place: Place, count: number) =>
    Array.from({ length: count }, () => ({
      id: crypto.randomUUID(),
      user_id: place.userId,
      ...writes.row(place),
    }));
  const change =
    (revision: number) =>
    ({ userId, ids }: Place) =>
      written(
        `update public.${table} set ${writes.change} where id = '${ids(table)[0]}' and user_id = '${userId}' and revision = ${revision}`,
      );
  return [
    { name: `push ${table}: one new row`, statementFor: (place) => insertOf(table, rows(place, 1)) },
    { name: `push ${table}: 50 new rows`, statementFor: (place) => insertOf(table, rows(place, 50)) },
    {
      name: `push ${table}: a row that is there already`,
      statementFor: (place) =>
        insertOf(
          table,
          rows(place, 1).map((row) => ({ ...row, id: place.ids(table)[0] })),
        ),
    },
    { name: `push ${table}: a change`, statementFor: change(1) },
    { name: `push ${table}: a change on an old base`, statementFor: change(0) },
  ];
}

const A_STATUS: Query = {
  name: 'push application_activities: a status, which the application follows',
  statementFor: ({ userId, ids }) =>
    insertOf('application_activities', [
      {
        id: crypto.randomUUID(),
        user_id: userId,
        application_id: ids('applications')[0],
        type: 'status',
        status: 'interview',
        occurred_at: '2026-12-01T09:00:00Z',
      },
    ]),
};

const FUNCTIONS: readonly Query[] = [
  'export_my_data',
  'purge_my_deleted',
  'forget_my_learning_events',
  'delete_my_account',
].map((name) => ({ name: `${name}()`, statementFor: () => `select public.${name}()::text` }));

/** Everything that is asked about these tables, and the functions. */
export function queriesOn(tables: readonly string[]): Query[] {
  const pulls = aggregates.filter((aggregate) => tables.includes(tableOf(aggregate))).flatMap(pullsOf);
  return [...pulls, ...tables.flatMap(pushesOf), A_STATUS, ...FUNCTIONS];
}
