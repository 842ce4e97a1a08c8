import type { Sql } from 'postgres';

/** Two thousand bullets in eleven roles, a skill, and a profile, in the account of this address. */
export async function fillCareer(sql: Sql, email: string): Promise<void> {
  await sql`
    insert into public.work_history (user_id, job_title, company, start_date, end_date, is_current, bullets)
    select u.id, 'Nurse ' || r, 'Example Hospital ' || r, make_date(2010 + r, 3, 1), make_date(2011 + r, 2, 1), false,
      (select jsonb_agg(jsonb_build_object('id', 'b' || n, 'text', case
        when n = 1 and r = 3 then 'Kept ward 1 calm'
        when n = 9 and r = 9 then 'Fed the zebra at the summer fair'
        else 'Reduced waiting on ward ' || n || ' by ' || (n % 40) || '% through a plan for each morning' end) order by n)
       from generate_series(1, case r when 3 then 190 when 11 then 10 else 200 end) n)
    from auth.users u, generate_series(1, 11) r where u.email = ${email}`;
  await sql`
    update public.profiles set full_name = 'Ada Example', email = ${email}, phone = '07700 900123', location = 'Leeds'
    where user_id = (select id from auth.users where email = ${email})`;
  await sql`
    insert into public.qualifications (user_id, kind, title, issuer)
    select id, 'skill', 'waiting lists', '' from auth.users where email = ${email}`;
}
