/** Row security: who sees and writes which rows. */
import { ask, type SchemaRule } from './schema-rule';

export const policyRules: readonly SchemaRule[] = [
  {
    sentence: 'every table has row security',
    offenders: ask('select name as what from tables where not relrowsecurity'),
    fault: 'create table public.oops (id uuid)',
  },
  {
    lint: 'L1',
    sentence: 'nothing looks at what people write about themselves in their token or at sign-up',
    offenders: ask(`
      select signature as what from functions where prosrc ~ 'raw_user_meta_data|user_metadata'
      union all select policyname from policies where concat(qual, with_check) ~ 'raw_user_meta_data|user_metadata'
      union all select viewname from pg_views where schemaname in ('public', 'private') and definition ~ 'raw_user_meta_data|user_metadata'
      union all select tgname from pg_trigger where not tgisinternal and pg_get_triggerdef(oid) ~ 'raw_user_meta_data|user_metadata'`),
    fault: `create policy "oops" on public.domain_packs for select to authenticated using (auth.jwt() -> 'user_metadata' ->> 'role' = 'admin')`,
  },
  {
    lint: 'L2',
    sentence: 'every policy is for signed-in people',
    offenders: ask(`select policyname as what from policies where roles <> '{authenticated}'`),
    fault: 'create policy "oops" on public.domain_packs for select using (is_active)',
  },
  {
    lint: 'L3',
    sentence: 'what may be written is said by a check of its own',
    offenders: ask(
      `select policyname as what from policies where cmd in ('INSERT', 'UPDATE', 'ALL') and with_check is null`,
    ),
    fault:
      'create policy "oops" on public.achievements for update to authenticated using (user_id = (select auth.uid()) or true)',
  },
  {
    lint: 'L8',
    sentence: 'no policy lets everything through',
    offenders: ask(`select policyname as what from policies where 'true' in (qual, with_check)`),
    fault: 'create policy "oops" on public.achievements for select to authenticated using (true)',
  },
  {
    sentence: 'a policy asks who somebody is once per query, not once per row',
    offenders: ask(`
      select policyname as what from policies
      where concat(qual, with_check) ~ 'auth\\.\\w+\\(' and regexp_replace(concat(qual, with_check), 'SELECT auth\\.\\w+\\(', '', 'g') ~ 'auth\\.\\w+\\('`),
    fault:
      'create policy "oops" on public.achievements for select to authenticated using (user_id = auth.uid())',
  },
  {
    sentence: 'one policy per table and verb',
    offenders: ask(`
      select tablename || ' ' || cmd || ' ' || string_agg(policyname, ', ') as what from policies
      group by tablename, cmd having count(*) > 1
      union all select tablename || ' ALL ' || policyname from policies where cmd = 'ALL'`),
    fault:
      'create policy "oops" on public.achievements for select to authenticated using (user_id = (select auth.uid()))',
  },
  {
    sentence: 'every column a policy asks about leads an index',
    offenders: ask(`
      select distinct c.table_name || '.' || c.name as what
      from pg_policy p
      join pg_depend d on d.classid = 'pg_policy'::regclass and d.objid = p.oid and d.refobjid = p.polrelid and d.refobjsubid > 0
      join columns c on c.oid = p.polrelid and c.attnum = d.refobjsubid
      where not exists (select 1 from indexes i where i.indrelid = c.oid and i.names[1] = c.name)`),
    fault: `alter table public.achievements add column oops text;
      create policy "x" on public.achievements for delete to authenticated using (oops = 'x')`,
  },
  {
    lint: 'L11',
    sentence: 'files, should there be any, are found by their owner’s folder, whatever is done with them',
    offenders: ask(`
      select policyname || ' ' || part.name as what
      from pg_policies,
        unnest(array['using', 'check'], array[qual, with_check]) as part (name, text)
      where schemaname = 'storage' and case part.name
        when 'using' then cmd <> 'INSERT' and coalesce(part.text, '') not like '%foldername%'
        else cmd in ('INSERT', 'UPDATE', 'ALL') and coalesce(part.text, '') not like '%foldername%'
      end`),
    fault: `create schema storage; create table storage.objects (bucket_id text, name text);
      create function storage.foldername(name text) returns text[] language sql as $$ select string_to_array(name, '/') $$;
      create policy "oops" on storage.objects for update to authenticated
        using ((storage.foldername(name))[1] = (select auth.uid())::text) with check (bucket_id = 'kits')`,
  },
];
