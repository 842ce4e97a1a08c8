-- When an account is deleted, everything of that person goes, and nothing of anybody else.
begin;
select tests.create_person('owner'), tests.create_person('stranger');
select tests.give_everything('owner'), tests.give_everything('stranger');
create temporary table owned as
  select t.name from tests.tables() t
  where exists (
    select 1 from pg_attribute a
    where a.attrelid = format('public.%I', t.name)::regclass and a.attname = 'user_id' and not a.attisdropped
  );

select plan((3 * count(*) + 1)::integer) from owned;
select cmp_ok(
  tests.affected(format('select 1 from %I where user_id = %L', name, tests.person('owner'))), '>', 0,
  format('the owner has something in %s', name)
) from owned;
select lives_ok(format('delete from auth.users where id = %L', tests.person('owner')), 'the account is deleted');
select is(
  tests.affected(format('select 1 from %I where user_id = %L', name, tests.person('owner'))), 0,
  format('nothing of it is left in %s', name)
) from owned;
select cmp_ok(
  tests.affected(format('select 1 from %I where user_id = %L', name, tests.person('stranger'))), '>', 0,
  format('the stranger still has what they had in %s', name)
) from owned;

select * from finish();
rollback;
