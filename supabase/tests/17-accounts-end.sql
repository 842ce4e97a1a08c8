-- When an account is deleted, everything of that person goes, and nothing of anybody else; and the person can do it.
begin;
select tests.create_person('owner'), tests.create_person('stranger');
select tests.give_everything('owner'), tests.give_everything('stranger');
create temporary table owned as
  select t.name from tests.tables() t
  where exists (
    select 1 from pg_attribute a
    where a.attrelid = format('public.%I', t.name)::regclass and a.attname = 'user_id' and not a.attisdropped
  );
grant select on owned to public;

-- Wherever a table of any schema has the person's id in any column.
create function pg_temp.places_that_know(p_name text) returns setof text language plpgsql as $$
declare
  place regclass;
  knows boolean;
begin
  for place in
    select c.oid::regclass from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and n.nspname !~ '^(pg_|information_schema$|tap$|tests$)'
  loop
    execute format('select exists (select 1 from %s as it where it::text like %L)', place, '%' || tests.person(p_name) || '%') into knows;
    if knows then
      return next place::text;
    end if;
  end loop;
end
$$;

select plan((4 * count(*) + 18)::integer) from owned;
select cmp_ok(
  tests.affected(format('select 1 from %I where user_id = %L', name, tests.person('owner'))), '>', 0,
  format('the owner has something in %s', name)
) from owned;
insert into auth.identities (provider, provider_id, user_id, identity_data)
  values ('email', tests.person('owner')::text, tests.person('owner'), jsonb_build_object('sub', tests.person('owner')));
select cmp_ok(
  (select count(*) from pg_temp.places_that_know('owner')), '>=', (select count(*) + 2 from owned), 'the owner''s id is in all of these, and in Auth''s tables'
);
-- Even a pick in the bin, and what an admin put there.
update star_library set deleted_at = now(), deleted_by = tests.person('owner') where user_id = tests.person('owner');

select tests.authenticate_as_anon();
select throws_ok('select public.delete_my_account()', '42501', null, 'nobody is deleted without signing in');
select throws_ok('select private.delete_my_account()', '42501', null, 'by no way round');
select tests.authenticate_as_service_role();
select throws_ok('select public.delete_my_account()', '42501', null, 'the service role has no account');
select tests.clear_authentication();
select throws_ok('select private.delete_my_account()', '42501', 'Nobody is signed in', 'without a person there is none to delete');
select is((select count(*) from auth.users), 2::bigint, 'both are still there');

select tests.authenticate_as('owner', p_user_metadata => jsonb_build_object('sub', tests.person('stranger')));
select lives_ok('select public.delete_my_account()', 'the owner deletes their account');
select tests.clear_authentication();
select is_empty($$select pg_temp.places_that_know('owner')$$, 'no table of any schema knows their id');
select cmp_ok(
  (select count(*) from pg_temp.places_that_know('stranger')), '>=', (select count(*) + 1 from owned), 'the stranger is known wherever they were'
);
select is((select count(*) from auth.users), 1::bigint, 'one account is left');
select is(
  tests.affected(format('select 1 from %I where user_id = %L', name, tests.person('owner'))), 0,
  format('nothing of it is left in %s', name)
) from owned;
select cmp_ok(
  tests.affected(format('select 1 from %I where user_id = %L', name, tests.person('stranger'))), '>', 0,
  format('the stranger still has what they had in %s', name)
) from owned;

-- The token is good for an hour yet.
select tests.authenticate_as('owner');
select throws_ok('select public.delete_my_account()', '42501', 'Nobody is signed in', 'deleted once, there is nobody to delete again');
select throws_ok('select public.export_my_data()', '42501', 'Nobody is signed in', 'nor to export for');
select throws_ok('select public.purge_my_deleted()', '23503', null, 'there is no bin to empty');
select is(public.forget_my_learning_events(), 0, 'and nothing to forget');
select is(
  tests.affected(format('select 1 from %I', name)), 0, format('the old token reads nothing from %s', name)
) from owned;
create function pg_temp.is_refused(p_statement text) returns boolean language plpgsql as $$
begin
  execute p_statement;
  return false;
exception when foreign_key_violation or insufficient_privilege then
  return true;
end
$$;
select ok(
  bool_and(pg_temp.is_refused(tests.insert_statement(name, tests.sample(name, 'owner')))), 'and writes nothing, into any table'
) from owned;
select is(
  tests.affected('update applications set notes = ''x''') + tests.affected('update profiles set full_name = ''x'''), 0, 'nor changes anything'
);
select tests.clear_authentication();
select is_empty($$select pg_temp.places_that_know('owner')$$, 'so that still no table knows them');
select tests.create_person('owner');
select is(
  (select count(*) from applications where user_id = tests.person('owner')), 0::bigint, 'whoever signs up under the same id begins anew'
);

select * from finish();
rollback;
