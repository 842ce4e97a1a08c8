-- Deleting puts a row in the bin; the owner still reads it there, takes it out, or empties the bin for good.
begin;
create temporary table binned as
  select t.name from tests.tables() t
  join information_schema.columns c on c.table_schema = 'public' and c.table_name = t.name and c.column_name = 'deleted_at'
  where t.name <> 'profiles'
  -- Children first: a parent would take them along, and hide that nobody emptied theirs.
  order by t.name in ('applications', 'work_history'), t.name;
grant select on binned to public;

select plan(24 + count(*)::integer) from binned;
select tests.create_person('owner'), tests.create_person('stranger');
select tests.give_everything('owner'), tests.give_everything('stranger');

create function pg_temp.left_after_purge(p_table text) returns integer language plpgsql as $$
declare
  rows_left integer;
begin
  execute format('update public.%I set deleted_at = now()', p_table);
  perform public.purge_my_deleted();
  execute format('select count(*) from public.%I', p_table) into rows_left;
  return rows_left;
end
$$;
grant execute on function pg_temp.left_after_purge(text) to public;

select tests.create_person('tidy'), tests.give_everything('tidy');
select tests.authenticate_as('tidy');
select is(pg_temp.left_after_purge(name), 0, format('the bin of %s is emptied', name)) from binned;

select tests.authenticate_as('stranger');
update applications set deleted_at = now();

select tests.authenticate_as('owner');
select is(
  tests.affected($$update applications set deleted_at = '2026-03-01', deletion_reason = 'double' where revision = 1$$), 1,
  'the owner puts an application in the bin'
);
select results_eq(
  'select deleted_by, deletion_reason, revision from applications',
  format('values (%L::uuid, ''double'', 2::bigint)', tests.person('owner')),
  'and it is noted who did, why, and that it changed'
);
select is((select deleted_at from applications), '2026-03-01'::timestamptz, 'the moment is what the device says');
select is(
  tests.affected('select 1 from application_activities'), 1, 'what belongs to it stays where it is'
);
update applications set deleted_by = tests.person('stranger');
select is((select deleted_by from applications), tests.person('owner'), 'who did cannot be changed afterwards');
update applications set deleted_at = null;
select results_eq(
  'select deleted_by, deletion_reason from applications', 'values (null::uuid, null::text)',
  'taken out of the bin, it is as if it had never been there'
);
insert into achievements (id, user_id, title, deleted_at, deleted_by)
  values (tests.id('gone'), tests.person('owner'), 'Deleted before it was sent', now(), tests.person('stranger'));
select is(
  (select deleted_by from achievements where id = tests.id('gone')), tests.person('owner'),
  'a row may arrive in the bin, and it is the sender who put it there'
);
select throws_ok('update profiles set deleted_at = now()', '42501', null, 'a profile has no bin: it goes with the account');

select is(public.purge_my_deleted(), 1, 'emptying the bin says how many rows were in it');
select is_empty($$select 1 from achievements where id = tests.id('gone')$$, 'and they are gone for good');
select is(tests.affected('select 1 from applications'), 1, 'what is not in the bin stays');
select is(
  (select meta from audit_log where action = 'bin.emptied'), '{"schema_version": 1, "rows": 1}'::jsonb,
  'it is in the audit trail'
);

update star_library set deleted_at = now();
update interview_answer_pack set star_library_id = tests.id('star_library of owner');
update work_history set deleted_at = now();
update achievements set work_history_id = tests.id('work_history of owner');
select is(public.purge_my_deleted(), 2, 'a draft and a role are emptied from the bin');
select results_eq(
  'select star_library_id from interview_answer_pack', array[null::uuid], 'the answer made from the draft stays, without the link'
);
select results_eq(
  'select work_history_id from achievements', array[null::uuid], 'the example from the role stays, without the link'
);

update applications set deleted_at = now();
select is(public.purge_my_deleted(), 1, 'an application is emptied from the bin');
select is(
  (select sum(tests.affected(format('select 1 from %I', name)))::integer from unnest(array[
    'applications', 'application_activities', 'application_apply_checklist', 'application_evidence',
    'application_requirements', 'star_library', 'interview_practice_answers', 'interview_answer_pack', 'autopacks'
  ]) as children (name)), 0,
  'and all that belonged to it is gone'
);
select is(public.purge_my_deleted(), 0, 'an empty bin is no error');

select tests.authenticate_as('stranger');
select is(tests.affected('select 1 from applications where deleted_at is not null'), 1, 'nobody else''s bin was touched');
select lives_ok('select * from applications', 'a row in the bin is still read by its owner: readers leave it out themselves');

select tests.authenticate_as_anon();
select throws_ok('select public.purge_my_deleted()', '42501', null, 'nobody empties a bin without signing in');
select tests.authenticate_as_service_role();
select throws_ok('select public.purge_my_deleted()', '42501', null, 'the service role has no bin');

select tests.clear_authentication();
select throws_ok('select private.purge_my_deleted()', '42501', 'Nobody is signed in', 'without a person there is nothing to empty');
select is(
  (select count(*) from information_schema.columns where table_schema = 'public' and column_name = 'deleted_at'),
  (select count(*) from information_schema.columns where table_schema = 'public' and column_name = 'revision'),
  'every synced table has a bin'
);

select * from finish();
rollback;
