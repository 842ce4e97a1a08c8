-- Every synced row counts its changes and knows when it last changed, whatever a device sends.
begin;
select tests.create_person('owner');
select tests.give_everything('owner');

create temporary table synced as
  select c.relname::text as name
  from pg_class c
  where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
    and exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'revision' and not a.attisdropped);
grant select on synced to public;

select plan((6 * (select count(*) from synced) + 9)::integer);

select set_eq(
  'select name from synced',
  array[
    'profiles', 'achievements', 'work_history', 'qualifications', 'referees', 'applications', 'application_evidence', 'star_library',
    'application_apply_checklist', 'application_activities', 'application_requirements', 'interview_practice_answers',
    'interview_answer_pack', 'autopacks'
  ],
  'these tables are synced'
);
select has_index('public', name, 'idx_' || name || '_user_id_updated_at_id', array['user_id', 'updated_at', 'id'], format('%s is pulled by an index', name))
  from synced;
select col_is_unique('public', name, array['user_id', 'id'], format('%s is known by owner and id', name)) from synced;

-- As the superuser, since a person may not even name these columns in an update.
select results_eq(format('select revision from %I', name), array[1::bigint], format('a row of %s begins at revision 1', name))
  from synced;
select is(
  tests.affected(format('update %I set revision = 40, updated_at = %L where revision = 1', name, '2001-01-01')), 1,
  format('a change of %s that names its base is made', name)
) from synced;
select results_eq(
  format('select revision, updated_at = now() from %I', name), $$values (2::bigint, true)$$,
  format('and %s is at revision 2 now, whatever was sent', name)
) from synced;
select is(
  tests.affected(format('update %I set user_id = user_id where revision = 1', name)), 0,
  format('a change of %s on an old base changes nothing', name)
) from synced;

select tests.authenticate_as('owner');
insert into achievements (id, user_id, title, created_at, updated_at, revision)
  values (tests.id('late'), tests.person('owner'), 'Written offline', '2026-01-05', '2026-01-06', 9);
select is((select revision from achievements where id = tests.id('late')), 1::bigint, 'a revision that is sent with a new row does not count');
select is((select updated_at from achievements where id = tests.id('late')), now(), 'nor does when it was updated');
select is((select created_at from achievements where id = tests.id('late')), '2026-01-05'::timestamptz, 'when it was made is what the device says');
select throws_ok(
  $$update achievements set revision = 9$$, '42501', null, 'a person cannot write a revision'
);
select throws_ok(
  $$update achievements set updated_at = now()$$, '42501', null, 'nor when a row was updated'
);

insert into application_evidence (user_id, application_id, gap_key, evidence_id, source_type, source_id)
  values (
    tests.person('owner'), tests.id('applications of owner'), 'patience', 'achievement:' || tests.id('late'), 'achievement',
    tests.id('late')
  );
select is((select revision from applications), 2::bigint, 'a pick does not raise the revision of its application, though a mirror there changes');
insert into application_activities (user_id, application_id, type, status, occurred_at)
  values (tests.person('owner'), tests.id('applications of owner'), 'status', 'submitted', now());
select is((select revision from applications), 3::bigint, 'a new status does');
insert into application_activities (user_id, application_id, type, status, occurred_at)
  values (tests.person('owner'), tests.id('applications of owner'), 'status', 'submitted', now());
select is((select revision from applications), 3::bigint, 'the same status again does not');

select * from finish();
rollback;
