/** Privileges: what the roles of the API may do at all. */
import { ask, type SchemaRule } from './schema-rule';

export const privilegeRules: readonly SchemaRule[] = [
  {
    lint: 'L6',
    sentence: 'people and the service role have no other privileges than to read, add, change and delete',
    offenders: ask(`
      select t.name || ' ' || r.role || ' ' || p.privilege as what
      from tables t, unnest(array['anon', 'authenticated', 'service_role']) as r (role),
        unnest(array['TRUNCATE', 'REFERENCES', 'TRIGGER']) as p (privilege)
      where has_table_privilege(r.role, t.oid, p.privilege)`),
    fault: 'create table public.oops (id uuid); grant all on public.oops to authenticated',
  },
  {
    lint: 'L6',
    sentence: 'people change named columns, never a whole table',
    offenders: ask(`
      select t.name as what from tables t
      where has_table_privilege('authenticated', t.oid, 'UPDATE') or has_table_privilege('authenticated', t.oid, 'INSERT')`),
    fault: 'create table public.oops (id uuid); grant update on public.oops to authenticated',
  },
  {
    sentence:
      'people cannot change what is not theirs to change: keys, owner, parent, moments, revision, derived columns',
    offenders: ask(`
      select c.table_name || '.' || c.name as what from columns c
      where has_column_privilege('authenticated', c.oid, c.attnum, 'UPDATE') and (
        c.name in ('id', 'user_id', 'application_id', 'created_at', 'updated_at', 'revision', 'selected_evidence', 'star_drafts')
        or (c.table_name, c.name) in (
          ('applications', 'status'), ('application_evidence', 'gap_key'), ('application_evidence', 'evidence_id'),
          ('application_requirements', 'gap_key'), ('star_library', 'gap_key'), ('interview_answer_pack', 'question_key'),
          ('interview_answer_pack', 'variant'), ('interview_practice_answers', 'question_key')
        )
      )`),
    fault: `create table public.oops (id uuid, revision bigint); grant update (revision) on public.oops to authenticated`,
  },
  {
    sentence: 'people delete nothing for good but their learning events',
    offenders: ask(`
      select name as what from tables
      where has_table_privilege('authenticated', oid, 'DELETE') and name <> 'role_fit_learning_events'`),
    fault: 'create table public.oops (id uuid); grant delete on public.oops to authenticated',
  },
  {
    sentence:
      'who is not signed in has no privilege on any table, column, sequence, function or schema of ours',
    offenders: ask(`
      select c.oid::regclass::text as what from pg_class c
      where c.relnamespace in ('public'::regnamespace, 'private'::regnamespace)
        and case c.relkind
          when 'S' then has_sequence_privilege('anon', c.oid, 'USAGE, SELECT, UPDATE')
          when 'r' then has_any_column_privilege('anon', c.oid, 'SELECT, INSERT, UPDATE, REFERENCES')
            or has_table_privilege('anon', c.oid, 'DELETE, TRUNCATE, TRIGGER')
          when 'v' then has_any_column_privilege('anon', c.oid, 'SELECT, INSERT, UPDATE, REFERENCES')
        end
      union all select signature from functions where has_function_privilege('anon', oid, 'EXECUTE')
      union all select 'private' where has_schema_privilege('anon', 'private', 'USAGE')`),
    fault:
      "create function public.oops() returns integer language sql set search_path = '' as 'select 1'; grant execute on function public.oops() to anon",
  },
  {
    lint: 'L9',
    sentence: 'functions that run with more than their caller’s rights live in the private schema',
    offenders: ask(`select signature as what from functions where prosecdef and nspname <> 'private'`),
    fault: `create function public.oops() returns integer language sql security definer set search_path = '' as 'select 1'`,
  },
  {
    sentence: 'people reach no function of the private schema but those behind the API',
    offenders: ask(`
      select signature as what from functions
      where nspname = 'private' and (
        has_function_privilege('service_role', oid, 'EXECUTE')
        or has_function_privilege('authenticated', oid, 'EXECUTE')
          and proname not in ('delete_my_account', 'export_my_data', 'forget_my_learning_events', 'purge_my_deleted', 'purge_from_bin')
      )`),
    fault: `create function private.oops() returns integer language sql set search_path = '' as 'select 1';
      grant execute on function private.oops() to authenticated`,
  },
  {
    sentence: 'every function finds names by an empty search path',
    offenders: ask(
      `select signature as what from functions where proconfig is null or not 'search_path=""' = any (proconfig)`,
    ),
    fault: "create function private.oops() returns integer language sql as 'select 1'",
  },
  {
    sentence:
      'there are no views, materialized views or foreign tables that could look further than their reader',
    offenders: ask(`
      select relname as what from pg_class
      where relnamespace = 'public'::regnamespace and (
        relkind in ('m', 'f') or relkind = 'v' and not coalesce('security_invoker=true' = any (reloptions), false)
      )`),
    fault: 'create view public.oops as select * from public.applications',
  },
];
