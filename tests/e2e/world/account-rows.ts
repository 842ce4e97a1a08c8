import type { Surroundings } from './world';

interface JobRow {
  id: string;
  title: string;
  revision: number;
  /** How often its saving is in its history. */
  clips: number;
}

/** A person's jobs as they stand in Postgres, by title. */
export async function jobsIn({ backend }: Surroundings, email: string): Promise<JobRow[]> {
  const rows = await backend.sql`
    select a.id, a.job_title as title, a.revision::int,
      (select count(*)::int from public.application_activities c
       where c.application_id = a.id and c.type = 'clip') as clips
    from public.applications a join auth.users u on u.id = a.user_id
    where u.email = ${email} order by a.job_title`;
  return rows.map(({ id, title, revision, clips }) => ({ id, title, revision, clips }));
}
