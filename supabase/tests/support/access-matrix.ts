/**
 * What every role can do with every table, tried out rather than read from the catalog. A line is a table and an actor;
 * a cell is a verb and whose row it is about.
 */
import type { Sql } from 'postgres';

export const ACTORS = [
  'anon',
  'owner',
  'opted_in',
  'stranger',
  'admin',
  'anonymous',
  'service_role',
] as const;
export const VERBS = ['select', 'insert', 'update', 'delete', 'upsert'] as const;
/** The owner's, another person's, and a row without owner. The stranger, the admin and the anonymous user own none of them. */
export const ROWS = ['owner', 'other', 'nobody'] as const;

type Actor = (typeof ACTORS)[number];
type Verb = (typeof VERBS)[number];
type Whose = (typeof ROWS)[number];

/** `select yes none none`: a verb and an outcome for each of ROWS; see tests.attempt in helpers.sql. */
interface MatrixLine {
  readonly table: string;
  readonly actor: Actor;
  readonly outcomes: string;
}

/** A table of schema public as the catalog has it, with a row to try things with. */
interface Table {
  readonly name: string;
  readonly hasOwner: boolean;
  /** What an update sets: a column people may change, where there is one. */
  readonly changeable: string;
  readonly samples: Readonly<Record<'owner' | 'other', Record<string, unknown> | null>>;
}

interface Attempt {
  readonly before: string;
  readonly statement: string;
}

/** Who an actor is to the database, and what they did before. */
interface Part {
  readonly role: 'anon' | 'authenticated' | 'service_role';
  /** The claims of the token, in SQL. */
  readonly claims: string;
  readonly before: string;
}

const signedIn = (claims: string, before = ''): Part => ({ role: 'authenticated', claims, before });

const PARTS: Readonly<Record<Actor, Part>> = {
  anon: { role: 'anon', claims: `'{"role": "anon"}'`, before: '' },
  owner: signedIn(`tests.claims('owner')`),
  opted_in: signedIn(
    `tests.claims('owner')`,
    `update public.profiles set telemetry_opt_in = true where user_id = tests.person('owner')`,
  ),
  stranger: signedIn(`tests.claims('stranger')`),
  admin: signedIn(`tests.claims('admin', '{"role": "admin"}')`),
  anonymous: signedIn(`tests.claims('guest') || '{"is_anonymous": true}'`),
  service_role: { role: 'service_role', claims: `'{"role": "service_role"}'`, before: '' },
};

/** Two people have a row of everything, the other one agreed to learning events; the rest just signed up. */
export async function populate(sql: Sql): Promise<void> {
  await sql`select tests.create_person(name)
    from unnest(array['owner', 'other', 'stranger', 'admin', 'guest']) as people (name)`;
  await sql`select tests.give_everything(name) from unnest(array['owner', 'other']) as people (name)`;
  await sql`update public.profiles set telemetry_opt_in = user_id = tests.person('other')`;
}

export async function listTables(sql: Sql): Promise<Table[]> {
  return await sql<Table[]>`
    select t.name,
      exists (
        select 1 from pg_attribute a
        where a.attrelid = format('public.%I', t.name)::regclass and a.attname = 'user_id' and not a.attisdropped
      ) as "hasOwner",
      coalesce(
        (
          select min(p.column_name::text) from information_schema.column_privileges p
          where p.table_schema = 'public' and p.table_name = t.name and p.grantee = 'authenticated'
            and p.privilege_type = 'UPDATE'
        ),
        'updated_at'
      ) as changeable,
      jsonb_build_object('owner', tests.sample(t.name, 'owner'), 'other', tests.sample(t.name, 'other')) as samples
    from tests.tables() t
    order by t.name`;
}

/** Try everything with one table. Nothing is changed: each attempt is undone. */
export async function tryTable(sql: Sql, table: Table): Promise<MatrixLine[]> {
  return await Promise.all(
    ACTORS.map(async (actor) => {
      const cells = await Promise.all(VERBS.map((verb) => tryVerb(sql, table, actor, verb)));
      return { table: table.name, actor, outcomes: cells.join('  ') };
    }),
  );
}

async function tryVerb(sql: Sql, table: Table, actor: Actor, verb: Verb): Promise<string> {
  const outcomes = await Promise.all(
    ROWS.map(async (whose) => {
      if (!table.hasOwner && whose !== 'nobody') return '-';
      const { before, statement } = await attemptTo(sql, verb, table, whose);
      const part = PARTS[actor];
      const done = [part.before, before].filter((step) => step !== '').join('; ');
      const [row] = await sql.unsafe<{ outcome: string }[]>(
        `select tests.attempt($1, ${part.claims}::jsonb, $2, $3) as outcome`,
        [part.role, done, statement],
      );
      return (row?.outcome ?? '').padEnd(4);
    }),
  );
  return `${verb} ${outcomes.join(' ')}`;
}

async function attemptTo(sql: Sql, verb: Verb, table: Table, whose: Whose): Promise<Attempt> {
  const sample = table.samples[whose === 'other' ? 'other' : 'owner'];
  if (sample === null) throw new Error(`${table.name} has no sample row; add one to samples.sql`);
  const row = whose === 'nobody' && table.hasOwner ? { ...sample, user_id: null } : sample;
  const name = `public.${table.name}`;
  const found = whose === 'nobody' && table.hasOwner ? 'user_id is null' : `id = '${String(sample.id)}'`;

  if (verb === 'select') return { before: '', statement: `select 1 from ${name} where ${found}` };
  if (verb === 'delete') return { before: '', statement: `delete from ${name} where ${found}` };
  const change = table.changeable;
  if (verb === 'update') {
    return { before: '', statement: `update ${name} set ${change} = ${change} where ${found}` };
  }

  const insert = await insertStatement(sql, table.name, row);
  if (verb === 'insert') return { before: makeRoom(table, sample), statement: insert };
  const upsert = `${insert} on conflict (id) do update set ${change} = excluded.${change}`;
  return { before: '', statement: upsert };
}

/** An insert is to meet privileges and policies, not a row that is already there. */
function makeRoom(table: Table, sample: Record<string, unknown>): string {
  const [column, value] = table.hasOwner ? ['user_id', sample.user_id] : ['id', sample.id];
  return `delete from public.${table.name} where ${column} = '${String(value)}'`;
}

async function insertStatement(sql: Sql, name: string, row: Record<string, unknown>): Promise<string> {
  const [answer] = await sql<{ statement: string }[]>`
    select tests.insert_statement(${name}, ${JSON.stringify(row)}::text::jsonb) as statement`;
  return answer?.statement ?? '';
}

/** The reviewed file: one line per table and actor; `#` begins a remark. */
export function readMatrix(text: string): MatrixLine[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => {
      const [, table = '', actor = '', outcomes = ''] = /^(\S+)\s+(\S+)\s+(.*?)\s*$/.exec(line) ?? [];
      return { table, actor: actor as Actor, outcomes: outcomes.replace(/\s+/g, ' ') };
    });
}

export function printMatrix(lines: readonly MatrixLine[]): string {
  return lines
    .map((line) => `${line.table.padEnd(28)}${line.actor.padEnd(14)}${line.outcomes.trimEnd()}`)
    .join('\n');
}
