-- A row stays with its owner and its parent, whoever asks.
begin;
select tests.create_person('owner'), tests.create_person('stranger');
select tests.give_everything('owner'), tests.give_everything('stranger');

create temporary table owned as
  select t.name, exists (
    select 1 from pg_attribute a
    where a.attrelid = format('public.%I', t.name)::regclass and a.attname = 'application_id' and not a.attisdropped
  ) as has_parent
  from tests.tables() t
  where exists (
    select 1 from pg_attribute a
    where a.attrelid = format('public.%I', t.name)::regclass and a.attname = 'user_id' and not a.attisdropped
  );
grant select on owned to public;

select plan((2 * count(*) + 2 * count(*) filter (where has_parent))::integer) from owned;

select tests.authenticate_as('owner');
select throws_ok(
  format('update %I set user_id = %L', name, tests.person('stranger')), '42501', null,
  format('the owner cannot give a row of %s away', name)
) from owned;
select throws_ok(
  format('update %I set application_id = %L', name, tests.id('other')), '42501', null,
  format('nor move a row of %s to another application', name)
) from owned where has_parent;

select tests.clear_authentication();
select throws_ok(
  format('update %I set user_id = %L where user_id = %L', name, tests.person('stranger'), tests.person('owner')), '42501', null,
  format('even the superuser cannot give a row of %s away', name)
) from owned;
select throws_ok(
  format('update %I set application_id = %L where user_id = %L', name, tests.id('other'), tests.person('owner')), '42501', null,
  format('nor move a row of %s', name)
) from owned where has_parent;

select * from finish();
rollback;
