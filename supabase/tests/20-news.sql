-- A device hears in one answer which tables have something later, and what was deleted for good; of its own person only.
begin;
create temporary table synced as
  select t.name from tests.tables() t
  join information_schema.columns c on c.table_schema = 'public' and c.table_name = t.name and c.column_name = 'revision';
grant select on synced to public;

select plan(14);
select tests.create_person('owner'), tests.create_person('stranger'), tests.create_person('fresh');
select tests.give_everything('owner'), tests.give_everything('stranger');

-- The last row of every table, as a device that has fetched all would say it.
create function pg_temp.places() returns jsonb language plpgsql as $$
declare
  one text;
  last jsonb;
  places jsonb := '{}';
begin
  for one in select name from synced loop
    execute format(
      'select jsonb_build_object(''updated_at'', updated_at, ''id'', id) from public.%I order by updated_at desc, id desc limit 1', one
    ) into last;
    places := places || jsonb_build_object(one, last);
  end loop;
  return places;
end
$$;
-- The tables with something later.
create function pg_temp.later(p_after jsonb) returns text[] language sql as $$
  select coalesce(array_agg(key order by key), '{}') from jsonb_each(public.my_news(p_after, null) -> 'later') where value = 'true'
$$;
grant execute on function pg_temp.places(), pg_temp.later(jsonb) to public;

select tests.authenticate_as('owner');
select is(
  (select array_agg(key order by key) from jsonb_object_keys(public.my_news('{}', null) -> 'later') key),
  (select array_agg(name order by name) from synced), 'it speaks of every synced table'
);
select is(
  pg_temp.later('{}'), (select array_agg(name order by name) from synced), 'without a place all that there is is later'
);
select is(pg_temp.later(pg_temp.places()), '{}', 'at the last rows nothing is');
select is(
  pg_temp.later(pg_temp.places() - 'applications'), array['applications'], 'a table without a place is asked about whole'
);
select is(
  pg_temp.later(jsonb_set(pg_temp.places(), '{applications}', 'null')), array['applications'], 'and so is one whose place is null'
);
select is(
  pg_temp.later(jsonb_set(pg_temp.places(), '{applications,id}', '"00000000-0000-0000-0000-000000000000"')),
  array['applications'], 'of one moment the id decides'
);
select is(
  pg_temp.later(jsonb_set(
    pg_temp.places(), '{applications,updated_at}',
    to_jsonb((pg_temp.places() #>> '{applications,updated_at}')::timestamptz - interval '1 minute')
  )), array['applications'], 'a place that reaches back finds what is behind it'
);

select tests.authenticate_as('fresh');
select is(pg_temp.later('{}'), array['profiles'], 'nothing of anybody else counts');

select tests.authenticate_as('owner');
update achievements set deleted_at = '2026-03-01';
update applications set deleted_at = '2026-03-01';
select public.purge_from_bin('achievements', jsonb_build_object(
  tests.id('achievements of owner'), '2026-03-01T00:00:00Z'
));
select public.purge_my_deleted();
select is(
  (select array_agg(value ->> 'table' || ' ' || (value ->> 'id') order by value ->> 'table')
    from jsonb_array_elements(public.my_news('{}', now() - interval '1 minute') -> 'gone')),
  array['achievements ' || tests.id('achievements of owner'), 'applications ' || tests.id('applications of owner')],
  'it names what was deleted for good, each once'
);
select is(public.my_news('{}', now()) -> 'gone', '[]'::jsonb, 'what was heard before is not told again');
select is(public.my_news('{}', null) -> 'gone', '[]'::jsonb, 'a device that never asked had none of it');
select tests.authenticate_as('stranger');
select is(public.my_news('{}', now() - interval '1 minute') -> 'gone', '[]'::jsonb, 'nobody hears what others deleted');

select tests.authenticate_as_anon();
select throws_ok($$select public.my_news('{}', null)$$, '42501', null, 'there is no news without signing in');
select tests.authenticate_as_service_role();
select throws_ok($$select public.my_news('{}', null)$$, '42501', null, 'nor for the service role');

select * from finish();
rollback;
