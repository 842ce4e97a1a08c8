-- A person takes everything they have, as one document, and nothing of anybody else.
begin;
create temporary table owned as
  select t.name from tests.tables() t
  where exists (
    select 1 from pg_attribute a
    where a.attrelid = format('public.%I', t.name)::regclass and a.attname = 'user_id' and not a.attisdropped
  );
grant select on owned to public;

select plan((2 * count(*) + 20)::integer) from owned;
select tests.create_person('owner'), tests.create_person('stranger'), tests.create_person('fresh');
select tests.give_in_full('owner'), tests.give_in_full('stranger');
-- What is hidden from the owner day by day is theirs all the same: the bin.
update achievements set deleted_at = '2026-03-01' where user_id = tests.person('owner');

create function pg_temp.rows_of(p_table text, p_name text) returns jsonb language plpgsql as $$
declare
  answer jsonb;
begin
  execute format(
    'select coalesce(jsonb_agg(to_jsonb(t) order by t.created_at, t.id), ''[]'') from public.%I t where t.user_id = %L', p_table, tests.person(p_name)
  ) into answer;
  return answer;
end
$$;

select tests.authenticate_as('owner');
set local timezone = 'Pacific/Auckland';
create temporary table taken as select public.export_my_data() as document;
grant select on taken to public;
select tests.clear_authentication();
set local timezone = 'UTC';

select is((select document -> 'schema_version' from taken), '1'::jsonb, 'the document says the version of its shape');
select is((select (document ->> 'exported_at')::timestamptz from taken), now(), 'and when it was made');
select is(
  (select document -> 'account' ->> 'email' from taken) || ' ' || (select document -> 'account' ->> 'id' from taken),
  'owner@example.test ' || tests.person('owner'), 'and whose it is'
);
select bag_eq(
  $$select jsonb_object_keys(document -> 'tables') from taken$$, 'select name from owned', 'every table that has an owner is in it'
);
select isnt(pg_temp.rows_of(name, 'owner'), '[]', format('the owner has something in %s', name)) from owned;
select is(
  (select document -> 'tables' -> name from taken), pg_temp.rows_of(name, 'owner'), format('all of %s is in it, to the last column', name)
) from owned;
select alike(
  (select document -> 'tables' -> 'applications' -> 0 ->> 'applied_at' from taken), '2026-02-03T10:00:00.123456+00:00',
  'moments are in UTC to the microsecond, whatever zone the connection is in'
);
select is(
  (select document -> 'tables' -> 'achievements' -> 0 ->> 'deleted_at' from taken), '2026-03-01T00:00:00+00:00', 'the bin is in it'
);
select is_empty(
  format('select 1 from taken where document::text like %L or document::text like %L', '%' || tests.own_word('stranger') || '%', '%' || tests.person('stranger') || '%'),
  'nothing of the stranger is in it'
);
select is_empty(
  $$select 1 from taken where document::text ~ 'encrypted_password|confirmation_token|recovery_token'$$, 'nor any secret of the account'
);
select is(
  (select count(*) from audit_log where user_id = tests.person('owner') and action = 'data.exported'), 1::bigint, 'it is in the audit trail'
);

select tests.authenticate_as('fresh');
select is(
  (select count(*) from jsonb_each(public.export_my_data() -> 'tables') as tables (name, content) where content = '[]'),
  (select count(*) - 2 from owned), 'who has nothing but a profile and a trail exports empty lists, not missing ones'
);
create table pg_temp.applications (id uuid, user_id uuid, created_at timestamptz);
insert into pg_temp.applications values (tests.id('trap'), tests.person('fresh'), now());
select is(public.export_my_data() -> 'tables' -> 'applications', '[]'::jsonb, 'a table that hides another one is not read');
drop table pg_temp.applications;

-- Not for others.
select tests.authenticate_as('stranger');
select is(
  public.export_my_data() -> 'account' ->> 'id', tests.person('stranger')::text, 'who calls it gets their own, whoever they are'
);
select is(
  (select count(*) from pg_proc where proname in ('export_my_data', 'delete_my_account', 'purge_my_deleted') and pronargs > 0), 0::bigint,
  'none of these functions can be told whose data is meant'
);
select tests.authenticate_as_anon();
select throws_ok('select public.export_my_data()', '42501', null, 'nobody exports without signing in');
select throws_ok('select private.export_my_data()', '42501', null, 'by no way round');
select tests.authenticate_as_service_role();
select throws_ok('select public.export_my_data()', '42501', null, 'the service role has nothing to export');
select tests.clear_authentication();
select throws_ok('select private.export_my_data()', '42501', 'Nobody is signed in', 'without a person there is nothing to export');
select results_eq(
  $$select distinct provolatile::text from pg_proc where proname in ('export_my_data', 'delete_my_account', 'purge_my_deleted', 'forget_my_learning_events')$$,
  array['v'], 'none is called stable: each writes at least a line of the trail, and a GET request cannot'
);

-- A table that comes later is taken along without anybody thinking of it.
create table public.later (id uuid primary key, user_id uuid not null, created_at timestamptz default now(), words text);
insert into public.later values (tests.id('later'), tests.person('owner'), now(), 'Remember me');
select tests.authenticate_as('owner');
select is(
  public.export_my_data() -> 'tables' -> 'later' -> 0 ->> 'words', 'Remember me', 'a new table is in the next document by itself'
);
select tests.authenticate_as('fresh');
select is(public.export_my_data() -> 'tables' -> 'later', '[]'::jsonb, 'for its owner only');

select * from finish();
rollback;
