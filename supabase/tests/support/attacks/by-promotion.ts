/** Becoming more than one is. */
import type { Attack } from './attack';

const READ_WHAT_ADMINS_READ = 'select 1 from public.domain_pack_proposals where user_id <> auth.uid()';
const TOLD_AUTH_SO = `update auth.users set raw_user_meta_data = '{"role": "admin"}' where email = 'bob@example.test'`;

/** Bob sets every column of his rows whose name matches to itself. */
const setColumnsLike = (pattern: string): string => `
  select tests.done(array_agg(format('update public.%I set %I = %I where user_id = auth.uid()', c.relname, a.attname, a.attname)))
  from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attname ~ '${pattern}'`;

export const byPromotion: readonly Attack[] = [
  {
    id: 'A1',
    sentence: 'what Bob writes about himself in his token does not make him an admin',
    attempt: READ_WHAT_ADMINS_READ,
    fault: `create policy "oops" on public.domain_pack_proposals for select to authenticated
      using ((select auth.jwt()) -> 'user_metadata' ->> 'user_role' = 'admin')`,
  },
  {
    id: 'A2',
    sentence: 'nor does what Auth keeps of it, asked by a function',
    before: TOLD_AUTH_SO,
    attempt: READ_WHAT_ADMINS_READ,
    fault: `create function private.is_admin() returns boolean language sql stable security definer set search_path = '' as $$
        select raw_user_meta_data ->> 'role' = 'admin' from auth.users where id = auth.uid() $$;
      grant execute on function private.is_admin() to authenticated;
      create policy "oops" on public.domain_pack_proposals for select to authenticated using ((select private.is_admin()))`,
  },
  {
    id: 'A3',
    sentence: 'nor asked by a policy',
    before: TOLD_AUTH_SO,
    attempt: READ_WHAT_ADMINS_READ,
    fault: `grant select on auth.users to authenticated;
      create policy "oops" on public.domain_pack_proposals for select to authenticated using (
        exists (select 1 from auth.users u where u.id = (select auth.uid()) and u.raw_user_meta_data ->> 'role' = 'admin'))`,
  },
  {
    id: 'A4',
    sentence: 'Bob cannot write a role into his own rows, nor into his account',
    attempt: `select tests.done(array['update auth.users set raw_app_meta_data = ''{"role": "admin"}'' where id = auth.uid()'])
      union all ${setColumnsLike('^(user_|app_)?roles?$|(^|_)(is_)?(admin|owner|staff|permissions?)$|telemetry_override')}`,
    fault: `alter table public.profiles add column role text; grant update (role) on public.profiles to authenticated`,
  },
  {
    id: 'A5',
    sentence: 'nor a plan, credit or another customer number',
    attempt: `select tests.done(array['insert into public.credit_ledger (user_id, delta, reason) values (auth.uid(), 9, ''gift'')'])
      union all ${setColumnsLike('(^|_)(plan|tier|credits?|balance|delta|paid|price|subscription|stripe_customer_id)(_|$)')}`,
    fault: `alter table public.profiles add column plan text; grant update (plan) on public.profiles to authenticated`,
  },
];
