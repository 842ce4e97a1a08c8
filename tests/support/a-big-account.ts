import type { Person, SyncWorld } from './sync-world';

/** How many rows of each kind there are. */
export interface BigAccount {
  applications: number;
  examples: number;
  activities: number;
  /** The advert's text of each application. */
  jobText?: string;
}

/** Fills a person's account in Postgres, as a year of use has that ended an hour ago. */
export async function aBigAccount(
  { backend }: Pick<SyncWorld, 'backend'>,
  { userId }: Pick<Person, 'userId'>,
  { applications, examples, activities, jobText = 'An advert' }: BigAccount,
): Promise<void> {
  await backend.sql.begin(async (sql) => {
    // Without the triggers, which would stamp all rows with this one moment.
    await sql`set local session_replication_role = replica`;
    const stamp = (count: number) =>
      sql`now() - interval '1 hour' - (${count}::int - n) * (interval '1 year' / ${count}::int)`;
    await sql`
      insert into applications (user_id, job_title, job_text, updated_at)
      select ${userId}, 'Job ' || n, ${jobText}, ${stamp(applications)} from generate_series(1, ${applications}::int) n`;
    await sql`
      insert into achievements (user_id, title, situation, task, action, result, updated_at)
      select ${userId}, 'Example ' || n, repeat('On a full ward. ', 20), repeat('To find beds. ', 20),
        repeat('I rang round. ', 20), repeat('All had one. ', 20), ${stamp(examples)}
      from generate_series(1, ${examples}::int) n`;
    await sql`
      with jobs as (select array_agg(id) as ids from applications where user_id = ${userId} and job_title like 'Job %')
      insert into application_activities (user_id, application_id, type, body, occurred_at, updated_at)
      select ${userId}, ids[1 + n % ${applications}::int], 'note', 'They rang', now(), ${stamp(activities)}
      from jobs, generate_series(1, ${activities}::int) n`;
  });
}
