/** Very many people with very many rows, quickly. For throw-away databases. */
import type { Sql } from 'postgres';

interface Population {
  readonly people: number;
  /** Applications of each person; each has a pick and an activity, and a row in every other child table if wanted. */
  readonly applications: number;
  /** Characters of each advert. */
  readonly advert: number;
  /** The tables to fill; a child table gets a row per application, a person's own five rows. */
  readonly tables: readonly string[];
}

export const CORE_TABLES = ['applications', 'application_evidence', 'application_activities'] as const;

const OF_PERSON = `(select id as user_id, row_number() over (order by id) as person from auth.users) p
  cross join generate_series(1, 5) n`;
const OF_APPLICATION = 'public.applications a';

/** How a table is filled: the columns that have no default, and where the rows come from. */
const FILLINGS: Readonly<Record<string, { columns: string; values: string; from: string }>> = {
  achievements: {
    columns: 'user_id, title, action',
    values: `p.user_id, 'Example ' || n, repeat('Rang every patient on the list. ', 8)`,
    from: OF_PERSON,
  },
  work_history: {
    columns: 'user_id, job_title, bullets',
    values: `p.user_id, 'Clerk ' || n, '[{"id": "b1", "text": "Ran the night clinic"}]'`,
    from: OF_PERSON,
  },
  qualifications: {
    columns: 'user_id, kind, title',
    values: `p.user_id, 'skill', 'Skill ' || n`,
    from: OF_PERSON,
  },
  referees: {
    columns: 'user_id, name',
    values: `p.user_id, 'Referee ' || n`,
    from: OF_PERSON,
  },
  application_evidence: {
    columns: 'user_id, application_id, gap_key, evidence_id, source_type, source_id, updated_at',
    values: `a.user_id, a.id, 'leads-a-team', 'achievement:' || a.id, 'achievement', a.id, a.updated_at`,
    from: OF_APPLICATION,
  },
  application_activities: {
    columns: 'user_id, application_id, type, status, occurred_at, body, updated_at',
    values: `a.user_id, a.id, 'status', 'submitted', a.updated_at, 'Sent through their own site', a.updated_at`,
    from: OF_APPLICATION,
  },
  application_apply_checklist: {
    columns: 'user_id, application_id, updated_at',
    values: 'a.user_id, a.id, a.updated_at',
    from: OF_APPLICATION,
  },
  application_requirements: {
    columns: 'user_id, application_id, gap_key, quote, updated_at',
    values: `a.user_id, a.id, 'leads-a-team', 'Leads a team of four', a.updated_at`,
    from: OF_APPLICATION,
  },
  star_library: {
    columns: 'user_id, application_id, gap_key, action, updated_at',
    values: `a.user_id, a.id, 'leads-a-team', repeat('Rang every patient. ', 8), a.updated_at`,
    from: OF_APPLICATION,
  },
  interview_practice_answers: {
    columns: 'user_id, application_id, question_key, answer_text, updated_at',
    values: `a.user_id, a.id, 'why-us', repeat('Because. ', 20), a.updated_at`,
    from: OF_APPLICATION,
  },
  interview_answer_pack: {
    columns: 'user_id, application_id, question_key, question_type, answer_text, updated_at',
    values: `a.user_id, a.id, 'why-us', 'motivation', repeat('Because. ', 20), a.updated_at`,
    from: OF_APPLICATION,
  },
  autopacks: {
    columns: 'user_id, application_id, cv_text, cover_letter, updated_at',
    values: `a.user_id, a.id, repeat('Ward clerk. ', 40), repeat('Dear all. ', 40), a.updated_at`,
    from: OF_APPLICATION,
  },
  credit_ledger: { columns: 'user_id, delta, reason', values: `p.user_id, n, 'gift ' || n`, from: OF_PERSON },
  stripe_customers: {
    columns: 'user_id, stripe_customer_id',
    values: `u.id, 'cus_' || u.id`,
    from: 'auth.users u',
  },
  domain_pack_proposals: {
    columns: 'user_id, domain_guess, title',
    values: `p.user_id, 'nursing', 'Proposal ' || n`,
    from: OF_PERSON,
  },
  role_fit_learning_events: {
    columns: 'user_id, domain_guess',
    values: `p.user_id, 'unknown'`,
    from: OF_PERSON,
  },
};

/** Tables that can be filled, in the order in which they may be. */
export const FILLED_TABLES = ['applications', ...Object.keys(FILLINGS)];

/**
 * Sign the people up, triggers and all, then load their rows past triggers, foreign keys and indexes, which are built
 * afterwards. So the mirrors on applications are empty and no status follows: what is asked about is not changed by it.
 */
export async function populate(sql: Sql, population: Population): Promise<void> {
  await signUp(sql, population.people);
  for (const table of FILLED_TABLES.filter((name) => population.tables.includes(name))) {
    await load(sql, table, table === 'applications' ? applications(population) : filling(table));
  }
  // Something to find in the bin: everybody's last application.
  await sql
    .unsafe(`
    begin; set local session_replication_role = replica;
    update public.applications set deleted_at = updated_at where job_title = 'Job ${population.applications}';
    commit;`)
    .simple();
  await sql.unsafe('vacuum (analyze)');
}

export async function signUp(sql: Sql, people: number): Promise<void> {
  await sql`insert into auth.users (email) select 'person-' || n || '@example.test' from generate_series(1, ${people}::int) n`;
}

/** In the order in which people save them: everybody's first, everybody's second. So a person's rows are far apart. */
export function applications({
  applications: each,
  advert,
}: Pick<Population, 'applications' | 'advert'>): string {
  const column = advert > 0 ? ', job_text' : '';
  // Words that no compression makes small, as little as it does with real adverts.
  const text = `(select string_agg(md5(n::text || user_id || k), ' ') from generate_series(1, ${Math.ceil(advert / 33)}) k)`;
  return `insert into public.applications (user_id, job_title, company, updated_at, created_at${column})
    select user_id, 'Job ' || n, 'Employer ' || n % 17, at, at${advert > 0 ? `, ${text}` : ''}
    from (
      select n, u.id as user_id, timestamptz '2026-01-01' + n * interval '1 hour' + random() * interval '50 minutes' as at
      from generate_series(1, ${each}) n cross join auth.users u order by n
    ) saved`;
}

export function filling(table: string): string {
  const known = FILLINGS[table];
  if (known === undefined) throw new Error(`Nobody said how to fill ${table}`);
  return `insert into public.${table} (${known.columns}) select ${known.values} from ${known.from}`;
}

/** Run an insert without triggers and indexes, then build the indexes anew. */
export async function load(sql: Sql, table: string, insert: string): Promise<void> {
  await sql.begin(async (transaction) => {
    await transaction
      .unsafe(`
      set local session_replication_role = replica;
      set local maintenance_work_mem = '512MB';
      update pg_index set indisready = false, indisvalid = false where indrelid = 'public.${table}'::regclass;`)
      .simple();
    await transaction.unsafe(insert);
    await transaction.unsafe(`reindex table public.${table}`);
  });
}
