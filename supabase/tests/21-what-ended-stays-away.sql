-- What was deleted for good does not come back with a request that was late, whatever it is; and only that does not.
begin;
create temporary table binned as
  select t.name from tests.tables() t
  join information_schema.columns c on c.table_schema = 'public' and c.table_name = t.name and c.column_name = 'deleted_at'
  where t.name <> 'profiles'
  -- Children before their parents: a late child of an application that is gone is refused for another reason.
  order by t.name in ('applications', 'work_history'), t.name;
grant select on binned to public;

select plan(10 + 2 * count(*)::integer) from binned;
select tests.create_person('owner'), tests.create_person('stranger'), tests.create_person('leaving');
select tests.give_everything('owner'), tests.give_everything('stranger'), tests.give_everything('leaving');

-- As a device that sends a row once more: all that it may insert, taken from the row as it was.
create function pg_temp.sent_again(p_table text, p_row jsonb) returns text language plpgsql as $$
declare
  columns text;
begin
  select string_agg(format('%I', c.column_name), ', ') into columns
    from information_schema.column_privileges c
    where c.table_schema = 'public' and c.table_name = p_table and c.grantee = 'authenticated' and c.privilege_type = 'INSERT';
  execute format(
    'insert into public.%1$I (%2$s) select %2$s from jsonb_populate_record(null::public.%1$I, $1) on conflict (user_id, id) do nothing',
    p_table, columns
  ) using p_row;
  return 'taken';
exception when others then
  return sqlstate;
end
$$;
create function pg_temp.end_all(p_table text) returns jsonb language plpgsql as $$
declare
  kept jsonb;
  named jsonb;
begin
  execute format('select to_jsonb(t) from public.%I t limit 1', p_table) into kept;
  execute format('update public.%I set deleted_at = now()', p_table);
  execute format('select jsonb_object_agg(id, deleted_at) from public.%I', p_table) into named;
  perform public.purge_from_bin(p_table, named);
  return kept;
end
$$;
grant execute on function pg_temp.sent_again(text, jsonb), pg_temp.end_all(text) to public;

select tests.authenticate_as('owner');
create temporary table ended (name text, line jsonb);
insert into ended select name, pg_temp.end_all(name) from binned;
select is(pg_temp.sent_again(name, line), 'PT410', format('%s stay away', name))
  from ended where name not in ('applications', 'work_history')
    and line ->> 'application_id' is null;
-- What belonged to the application: that one is gone too, and either is reason enough.
select matches(pg_temp.sent_again(name, line), '^(PT410|23503)$', format('%s stay away', name))
  from ended where line ->> 'application_id' is not null;
select is(pg_temp.sent_again(name, line), 'PT410', format('%s stay away', name))
  from ended where name in ('applications', 'work_history');
select is(tests.affected(format('select 1 from %I', name)), 0, format('none of %s is back', name)) from ended;

-- What is one of a kind can be made anew, at another moment; and so can what is not, under another id.
select is(
  pg_temp.sent_again('achievements', line || '{"created_at": "2026-05-05T10:00:00Z"}'), 'taken',
  'the same id made at another moment is another row'
) from ended where name = 'achievements';
select is(
  pg_temp.sent_again('achievements', line || jsonb_build_object('id', tests.id('another'))), 'taken',
  'another id of the same moment too'
) from ended where name = 'achievements';

-- The service role deletes as well.
select tests.clear_authentication();
create temporary table deleted_by_service as select to_jsonb(a) as line from achievements a where id = tests.id('another');
grant select on deleted_by_service to public;
delete from achievements where id = tests.id('another');
select tests.authenticate_as('owner');
select is(pg_temp.sent_again('achievements', line), 'PT410', 'what the service role deleted stays away') from deleted_by_service;

-- Of its owner alone.
select tests.authenticate_as('stranger');
select is(
  pg_temp.sent_again('qualifications', line || jsonb_build_object('user_id', tests.person('stranger'))), 'taken',
  'nobody else is refused an id that ended'
) from ended where name = 'qualifications';

select tests.authenticate_as('owner');
select throws_ok('select 1 from private.purged_rows', '42501', null, 'nobody reads what is noted');
select throws_ok('delete from private.purged_rows', '42501', null, 'nor takes it off');

select tests.authenticate_as('leaving');
select pg_temp.end_all('applications');
select tests.clear_authentication();
select is(
  (select array_agg(id) from private.purged_rows where user_id = tests.person('leaving')),
  array[tests.id('applications of leaving')], 'what went with its parent is not noted'
);
select tests.authenticate_as('leaving');
select lives_ok('select public.delete_my_account()', 'an account with ended rows goes');
select tests.clear_authentication();
select is(
  (select count(*) from private.purged_rows where user_id = tests.person('leaving')), 0::bigint, 'and they with it'
);
select is(
  (select array_agg(name order by name)::text[] from binned b where 2 = (
    select count(*) from pg_trigger g
    where g.tgrelid = format('public.%I', b.name)::regclass
      and g.tgname in (b.name || '_note_purged', b.name || '_refuse_purged')
  )),
  (select array_agg(name order by name)::text[] from binned), 'every table with a bin has both triggers'
);
select * from finish();
rollback;
