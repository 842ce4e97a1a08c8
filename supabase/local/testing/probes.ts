import type { Sql } from 'postgres';

/**
 * Tables and functions that show the backend's own behaviour, whatever the product's tables are like.
 * To be made before the first request: the API looks at the schema once.
 */
export async function makeProbes(sql: Sql): Promise<void> {
  await sql.unsafe(`
    create table public.probes (
      id uuid primary key default gen_random_uuid(),
      user_id uuid not null default auth.uid() references auth.users (id) on delete cascade,
      name text not null default 'probe',
      positive int check (positive > 0),
      details jsonb,
      amount numeric,
      amounts numeric[],
      big bigint,
      ratio float8,
      moment timestamptz,
      moments timestamptz[],
      local_moment timestamp,
      day date,
      secret text,
      revision int not null default 1,
      unique (user_id, name)
    );
    alter table public.probes enable row level security;
    create policy "People see and change their own probes" on public.probes for all to authenticated
      using (user_id = (select auth.uid())) with check (user_id = (select auth.uid()));

    revoke all on public.probes from public, anon, authenticated, service_role;
    grant select (id, user_id, name, positive, details, amount, amounts, big, ratio, moment, moments,
      local_moment, day, revision) on public.probes to authenticated;
    grant insert on public.probes to authenticated;
    grant update (positive, details, revision) on public.probes to authenticated;
    grant all on public.probes to service_role;

    create table public.closed_probes (id int primary key);
    alter table public.closed_probes enable row level security;
    revoke all on public.closed_probes from public, anon, authenticated, service_role;

    create function public.refuse_with(state text) returns void language plpgsql set search_path = '' as $$
    begin
      raise exception using errcode = state, message = 'Refused', detail = 'The detail', hint = 'The hint';
    end $$;
    create function public.my_claims() returns jsonb language sql stable set search_path = '' as $$
      select auth.jwt()
    $$;
    create function public.count_my_probes(minimum int) returns bigint language sql stable set search_path = '' as $$
      select count(*) from public.probes where revision >= minimum
    $$;
    revoke execute on function public.refuse_with, public.my_claims, public.count_my_probes from public, anon;
    grant execute on function public.refuse_with, public.my_claims, public.count_my_probes to authenticated;
  `);
}
