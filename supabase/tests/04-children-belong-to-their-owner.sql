-- The same story for every table of people's rows, one sentence per table and verb.
begin;
select tests.create_person('owner'), tests.create_person('stranger');

-- What people add to and change themselves. The profile, which comes by itself, has its own story.
create temporary table theirs as
  select name, (
    select column_name::text from information_schema.column_privileges p
    where p.table_schema = 'public' and p.table_name = name and p.grantee = 'authenticated'
      and p.privilege_type = 'UPDATE' and p.column_name not like 'delet%'
    order by column_name limit 1
  ) as changeable
  from tests.tables()
  where has_any_column_privilege('authenticated', format('public.%I', name), 'INSERT')
    and has_any_column_privilege('authenticated', format('public.%I', name), 'UPDATE')
    and name <> 'profiles';
grant select on theirs to public;

select plan(11 * (select count(*) from theirs)::integer);

select tests.authenticate_as('owner');
select lives_ok(tests.insert_statement(name, tests.sample(name, 'owner')), format('the owner adds to %s', name))
  from theirs;
select is(
  tests.affected(tests.insert_statement(name, tests.sample(name, 'owner')) || ' on conflict (user_id, id) do nothing'), 0,
  format('a late duplicate adds nothing to %s', name)
) from theirs;
select is(
  tests.affected(format('select 1 from %I where user_id = %L', name, tests.person('owner'))), 1,
  format('the owner reads %s', name)
) from theirs;
select is(
  tests.affected(format('update %I set %I = %I', name, changeable, changeable)), 1, format('the owner changes %s', name)
) from theirs;
select throws_ok(format('delete from %I', name), '42501', null, format('the owner does not delete from %s', name))
  from theirs;

select tests.authenticate_as('stranger');
select is(tests.affected(format('select 1 from %I', name)), 0, format('a stranger reads nothing of %s', name)) from theirs;
select is(
  tests.affected(format('update %I set %I = %I', name, changeable, changeable)), 0,
  format('a stranger changes nothing of %s', name)
) from theirs;
select throws_ok(
  tests.insert_statement(name, tests.sample(name, 'owner') || jsonb_build_object('id', tests.id('new'))), '42501', null,
  format('a stranger adds nothing to the owner''s %s', name)
) from theirs;

select tests.authenticate_as_anon();
select throws_ok(format('select 1 from %I', name), '42501', null, format('nobody reads %s without signing in', name))
  from theirs;
select throws_ok(
  tests.insert_statement(name, tests.sample(name, 'owner')), '42501', null,
  format('nobody adds to %s without signing in', name)
) from theirs;

select tests.authenticate_as_service_role();
select is(tests.affected(format('select 1 from %I', name)), 1, format('the service role reads %s', name)) from theirs;

select * from finish();
rollback;
