/** Names and comments. */
import { ask, type SchemaRule } from './schema-rule';

export const nameRules: readonly SchemaRule[] = [
  {
    sentence: 'a policy is named as a sentence',
    offenders: ask(
      `select policyname as what from policies where policyname !~ '^[A-Z][A-Za-z-]+( [A-Za-z-]+){2,}$'`,
    ),
    fault:
      'create policy "achievements_oops" on public.achievements for delete to authenticated using (false)',
  },
  {
    sentence: 'an index is called idx_<table>_<columns>',
    offenders: ask(`
      select i.name as what from indexes i
      where not exists (select 1 from constraints k where k.conindid = i.indexrelid)
        and i.name <> format('idx_%s_%s', i.table_name, array_to_string(i.names, '_'))`),
    fault: 'create index oops on public.achievements (user_id, title)',
  },
  {
    sentence:
      'a constraint is called <table>_<pk|uq|fk|ck>_<columns>; where that is too long, without user_id',
    offenders: ask(`
      select k.conname as what
      from constraints k, lateral (
        select format('%s_%s_', k.table_name, case k.contype when 'p' then 'pk' when 'u' then 'uq' when 'f' then 'fk' when 'c' then 'ck' end) as start
      ) s, lateral (
        select s.start || array_to_string(k.names, '_') as whole, s.start || array_to_string(array_remove(k.names, 'user_id'), '_') as short
      ) n
      where k.contype in ('p', 'u', 'f', 'c')
        and k.conname <> case when length(n.whole) <= 63 then n.whole else n.short end
        -- A check lists its columns as it reads them, which need not be the order of the table, and may use more than it is about.
        and not (k.contype = 'c' and k.conname like s.start || '%' and exists (
          select 1 from unnest(k.names) as names (name) where k.conname like s.start || names.name || '%'
        ))`),
    fault: 'alter table public.achievements add constraint oops unique (user_id, title)',
  },
  {
    sentence: 'tables, columns and functions are in snake_case',
    offenders: ask(`
      select table_name || '.' || name as what from columns where table_name || name !~ '^[a-z][a-z0-9_]*$'
      union all select signature from functions where proname !~ '^[a-z][a-z0-9_]*$'`),
    fault: 'alter table public.achievements add column "oopsIt" date',
  },
  {
    sentence: 'every table, function and column that does not speak for itself says what it is for',
    offenders: ask(`
      select name as what from tables where obj_description(oid, 'pg_class') is null
      union all select signature from functions where obj_description(oid, 'pg_proc') is null
      union all
      select table_name || '.' || name from columns
      where col_description(oid, attnum) is null
        and name not in ('id', 'user_id', 'application_id', 'created_at', 'updated_at')
      union all select 'private' where obj_description('private'::regnamespace, 'pg_namespace') is null`),
    fault: 'alter table public.achievements add column oops date',
  },
];
