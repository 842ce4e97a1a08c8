-- Nothing is open that was not opened by name.
begin;
select plan(9);

select is_empty(
  $$select relname from pg_class
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not relrowsecurity$$,
  'every table has row security'
);
select is_empty(
  $$select tablename, policyname from pg_policies where schemaname = 'public' and roles <> '{authenticated}'$$,
  'every policy is for signed-in people, none for everybody'
);
select is_empty(
  $$select tablename, policyname from pg_policies where schemaname = 'public' and 'true' in (qual, with_check)$$,
  'no policy lets everything through'
);
select is_empty(
  $$select table_name, privilege_type from information_schema.role_table_grants
    where table_schema = 'public' and grantee in ('anon', 'PUBLIC')$$,
  'somebody who is not signed in has no privilege on any table'
);
select is_empty(
  $$select table_name, column_name from information_schema.column_privileges
    where table_schema = 'public' and grantee in ('anon', 'PUBLIC')$$,
  'nor on any column'
);
select is_empty(
  $$select table_name from information_schema.role_table_grants
    where table_schema = 'public' and grantee = 'authenticated' and privilege_type = 'DELETE'
      and table_name <> 'role_fit_learning_events'$$,
  'people delete rows of no table but their learning events'
);
select is_empty(
  $$select table_name, grantee, privilege_type from information_schema.role_table_grants
    where table_schema = 'public' and grantee in ('anon', 'authenticated', 'service_role')
      and privilege_type in ('TRUNCATE', 'REFERENCES', 'TRIGGER')$$,
  'nobody of the API can empty, reference or put triggers on a table'
);

create table public.brand_new (id uuid);
select is_empty(
  $$select grantee from information_schema.role_table_grants
    where table_name = 'brand_new' and grantee in ('anon', 'authenticated', 'service_role', 'PUBLIC')$$,
  'a new table is closed until a migration opens it'
);
create function public.brand_new() returns integer language sql as 'select 1';
select is(
  has_function_privilege('anon', 'public.brand_new()', 'execute')
    or has_function_privilege('authenticated', 'public.brand_new()', 'execute'), false,
  'and so is a new function'
);

select * from finish();
rollback;
