-- What a person saw in the bin and ended for good is gone; what came into the bin, or out of it, since then is not.
begin;
create temporary table binned as
  select t.name from tests.tables() t
  join information_schema.columns c on c.table_schema = 'public' and c.table_name = t.name and c.column_name = 'deleted_at'
  where t.name <> 'profiles'
  order by t.name in ('applications', 'work_history'), t.name;
grant select on binned to public;

select plan(18 + 2 * count(*)::integer) from binned;
select tests.create_person('owner'), tests.create_person('stranger'), tests.create_person('tidy');
select tests.give_everything('owner'), tests.give_everything('stranger'), tests.give_everything('tidy');

-- Whatever a person has in a table, by the moment it went into the bin.
create function pg_temp.named(p_table text) returns jsonb language plpgsql as $$
declare
  found jsonb;
begin
  execute format('select jsonb_object_agg(id, deleted_at) from public.%I', p_table)
    into found;
  return found;
end
$$;
create function pg_temp.left_after_purge(p_table text) returns integer language plpgsql as $$
declare
  rows_left integer;
begin
  execute format('update public.%I set deleted_at = now()', p_table);
  perform public.purge_from_bin(p_table, pg_temp.named(p_table));
  execute format('select count(*) from public.%I', p_table) into rows_left;
  return rows_left;
end
$$;
grant execute on function pg_temp.named(text), pg_temp.left_after_purge(text) to public;

select tests.authenticate_as('tidy');
select is(
  public.purge_from_bin(name, pg_temp.named(name)),
  (select jsonb_object_agg(n, false) from jsonb_object_keys(pg_temp.named(name)) n),
  format('%s that are not in the bin stay', name)
) from binned;
select is(pg_temp.left_after_purge(name), 0, format('%s that are named leave the bin', name)) from binned;

select tests.authenticate_as('owner');
insert into achievements (id, user_id, title, deleted_at) values
  (tests.id('seen'), tests.person('owner'), 'Seen', '2026-03-01 10:00:00.123Z'),
  (tests.id('later'), tests.person('owner'), 'Came later', '2026-03-01 10:00:01Z'),
  (tests.id('again'), tests.person('owner'), 'Put back and deleted again', '2026-03-02');
select is(
  public.purge_from_bin('achievements', jsonb_build_object(
    tests.id('seen'), '2026-03-01T10:00:00.123Z', tests.id('again'), '2026-03-01T00:00:00Z',
    tests.id('never was'), '2026-03-01T00:00:00Z'
  )),
  jsonb_build_object(tests.id('seen'), true, tests.id('again'), false, tests.id('never was'), true),
  'it says of each whether it is gone'
);
select is_empty($$select 1 from achievements where id = tests.id('seen')$$, 'what was seen is gone');
select isnt_empty($$select 1 from achievements where id = tests.id('later')$$, 'what came later is not');
select isnt_empty($$select 1 from achievements where id = tests.id('again')$$, 'nor what was put back and deleted anew');
select is(
  (select meta from audit_log where action = 'bin.emptied'),
  jsonb_build_object('schema_version', 1, 'rows', 1, 'table', 'achievements', 'ids', jsonb_build_array(tests.id('seen'))),
  'the audit trail names it'
);
select is(
  public.purge_from_bin('achievements', jsonb_build_object(tests.id('seen'), '2026-03-01T10:00:00.123Z')),
  jsonb_build_object(tests.id('seen'), true), 'said twice, it is gone as before'
);
select is((select count(*) from audit_log where action = 'bin.emptied'), 1::bigint, 'and noted once');
select is(public.purge_from_bin('achievements', '{}'), '{}'::jsonb, 'nothing named is nothing done');

update applications set deleted_at = '2026-03-03';
select is(
  public.purge_from_bin('applications', pg_temp.named('applications')) -> tests.id('applications of owner')::text, 'true'::jsonb,
  'an application is gone'
);
select is(tests.affected('select 1 from application_activities'), 0, 'with all that belonged to it');

select throws_ok($$select public.purge_from_bin('profiles', '{}')$$, '22023', null, 'a profile has no bin');
select throws_ok($$select public.purge_from_bin('audit_log', '{}')$$, '22023', null, 'nor has the audit trail');
select throws_ok($$select public.purge_from_bin('auth.users', '{}')$$, '22023', null, 'nor what is not ours');
select throws_ok($$select public.purge_from_bin(null, '{}')$$, '22023', null, 'nor what is not named');

select tests.authenticate_as('stranger');
update applications set deleted_at = '2026-03-03';
select tests.authenticate_as('owner');
select public.purge_from_bin('applications', jsonb_build_object(
  tests.id('applications of stranger'), '2026-03-03T00:00:00Z'
));
select tests.authenticate_as('stranger');
select is(tests.affected('select 1 from applications'), 1, 'nobody ends a row of somebody else');

select tests.authenticate_as_anon();
select throws_ok($$select public.purge_from_bin('applications', '{}')$$, '42501', null, 'nobody ends anything without signing in');
select tests.authenticate_as_service_role();
select throws_ok($$select public.purge_from_bin('applications', '{}')$$, '42501', null, 'the service role has no bin');
select tests.clear_authentication();
select throws_ok(
  $$select private.purge_from_bin('applications', '{}')$$, '42501', 'Nobody is signed in', 'by no way round'
);

select * from finish();
rollback;
