/** Reading what is not one's own. */
import type { Attack } from './attack';

const LOOK_EVERYWHERE = `select tests.relations_telling(tests.own_word('alice'))`;
const CALL_EVERYTHING = `select tests.calls_telling(tests.own_word('alice'), tests.person('alice'))`;
/** Sorted by this, a query stumbles over Alice's name and says it. */
const INJECTION = `(select full_name::integer from public.profiles where full_name like ''%zaffre-alice'')`;

export const byLooking: readonly Attack[] = [
  {
    id: 'A9',
    sentence: 'Bob reads nothing of Alice’s through a view',
    attempt: LOOK_EVERYWHERE,
    fault: `create view public.all_applications as select * from public.applications;
      grant select on public.all_applications to authenticated`,
  },
  {
    id: 'A10',
    sentence: 'nor does somebody who is not signed in',
    as: 'anon',
    attempt: LOOK_EVERYWHERE,
    fault: `create view public.all_applications as select * from public.applications;
      grant select on public.all_applications to anon`,
  },
  {
    id: 'A11',
    sentence: 'nor through a materialized view',
    attempt: LOOK_EVERYWHERE,
    fault: `create materialized view public.totals as select company, notes from public.applications;
      grant select on public.totals to authenticated`,
  },
  {
    id: 'A12',
    sentence: 'no function that Bob can call tells of Alice when given her id',
    attempt: CALL_EVERYTHING,
    fault: `create function public.get_jobs(p_user uuid) returns setof text language sql security definer set search_path = '' as
        'select notes from public.applications where user_id = p_user';
      grant execute on function public.get_jobs(uuid) to authenticated`,
  },
  {
    id: 'A13',
    sentence: 'who is not signed in does nothing to Alice by calling functions with her id',
    as: 'anon',
    before: `create temporary table rows_before on commit drop as select tests.rows_of('alice') as rows`,
    attempt: `select tests.calls_telling('', tests.person('alice'), '', true)`,
    trace: `select 1 from rows_before where rows <> tests.rows_of('alice')`,
    fault: `create function public.purge_user(p_user uuid) returns void language sql security definer set search_path = '' as
        'delete from public.achievements where user_id = p_user';
      grant execute on function public.purge_user(uuid) to anon`,
  },
  {
    id: 'A14',
    sentence: 'a temporary table of Bob’s, named like one of ours, catches nothing from any function',
    attempt: `
      select tests.answer_to(format('create temporary table %I (like public.%I including defaults); grant all on pg_temp.%I to public', name, name, name))
        from tests.tables();
      select set_config('search_path', 'pg_temp, public', true);
      insert into public.applications (id, user_id, job_title, submitted_at) values (tests.id('lure'), auth.uid(), 'Porter', now());
      select tests.calls_telling('', tests.person('bob'), '', true);
      select tests.done(array_agg(format('select 1 from pg_temp.%I', name))) from tests.tables()`,
    fault: `create function public.note_visit() returns void language sql security definer as
        'insert into audit_log (user_id, action) values (auth.uid(), ''visit.noted'')';
      grant execute on function public.note_visit() to authenticated`,
  },
  {
    id: 'A15',
    sentence: 'no function takes a text as SQL: neither its answer nor its error tells of Alice',
    attempt: `select tests.calls_telling(tests.own_word('alice'), tests.person('bob'), '${INJECTION}')`,
    fault: `create function public.my_jobs(p_sort text) returns setof text language plpgsql security definer set search_path = '' as $$
      begin
        return query execute 'select job_title from public.applications where user_id = auth.uid() order by ' || p_sort;
      end $$;
      grant execute on function public.my_jobs(text) to authenticated`,
  },
  {
    id: 'A24',
    sentence: 'who is not signed in is not taken for the owner of what nobody owns',
    as: 'anon',
    attempt: `select tests.done(array_agg(format('select 1 from public.%I', name))) from tests.tables()`,
    fault: `alter table public.achievements alter user_id drop not null;
      insert into public.achievements (title) values ('Nobody''s');
      grant select on public.achievements to anon;
      create policy "oops" on public.achievements for select using (user_id is not distinct from (select auth.uid()))`,
  },
  {
    id: 'A25',
    sentence: 'no table is without row security, with or without policies on it',
    attempt: LOOK_EVERYWHERE,
    fault: 'alter table public.achievements disable row level security',
  },
  {
    id: 'A26',
    sentence: 'no policy left from a demonstration lets Bob read everything',
    attempt: LOOK_EVERYWHERE,
    fault: 'create policy "oops" on public.achievements for select to authenticated using (true)',
  },
  {
    id: 'A27',
    sentence: 'files, should there be any, are found by their owner’s folder and not by their bucket alone',
    as: 'catalog',
    attempt: `select policyname from pg_policies p where schemaname = 'storage' and exists (
      select 1 from unnest(array[qual, with_check]) as part (text)
      where part.text is not null and part.text not like '%foldername(name))[1] = %auth.uid()%')`,
    fault: `create schema storage; create table storage.objects (bucket_id text, name text);
      create policy "oops" on storage.objects for select to authenticated using (bucket_id = 'kits')`,
  },
  {
    id: 'A28',
    sentence: 'nor by a name that climbs out of that folder',
    as: 'catalog',
    attempt: `select policyname from pg_policies p where schemaname = 'storage' and exists (
      select 1 from unnest(array[qual, with_check]) as part (text)
      where part.text is not null and part.text !~ 'name !~ .*\\\\\\.\\\\\\.')`,
    fault: `create schema storage; create table storage.objects (bucket_id text, name text);
      create function storage.foldername(name text) returns text[] language sql as $$ select string_to_array(name, '/') $$;
      create policy "oops" on storage.objects for select to authenticated
        using ((storage.foldername(name))[1] = (select auth.uid())::text)`,
  },
  {
    id: 'A31',
    sentence: 'an error on the way to Bob’s own rows does not tell Alice’s',
    attempt: `
      select c.oid::regclass || '.' || a.attname
      from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'v') and a.atttypid = 'text'::regtype
        and tests.answer_to(format('select 1 from %s where %I::integer = 1 and %I like %L',
          c.oid::regclass, a.attname, a.attname, '%' || tests.own_word('alice'))) like '%' || tests.own_word('alice') || '%'`,
    // On a small table the cheaper condition is asked first, and that is Bob's.
    fault: `analyze public.achievements;
      create view public.my_achievements as select * from public.achievements where user_id = auth.uid();
      grant select on public.my_achievements to authenticated`,
  },
  {
    id: 'A32',
    sentence: 'nothing shows who has signed up',
    attempt: `select tests.relations_telling('alice@example.test')
      union all select tests.done(array['select email from auth.users', 'select identity_data from auth.identities'])`,
    fault: `create view public.people as select email from auth.users; grant select on public.people to authenticated`,
  },
];
