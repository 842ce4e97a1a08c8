-- Ways into other people's data that worked somewhere else. None may work here.
begin;
select plan(24);
select tests.create_person('alice'), tests.create_person('bob');
select tests.give_everything('alice'), tests.give_everything('bob');
update profiles set telemetry_opt_in = true;

create temporary table api_functions as
  select p.oid, p.oid::regprocedure::text as signature, p.proname, p.prosecdef, p.proargtypes
  from pg_proc p where p.pronamespace = 'public'::regnamespace;
grant select on api_functions to public;

select tests.authenticate_as('bob', p_user_metadata => '{"role": "admin", "user_role": "admin", "is_admin": true}');
select is_empty('select 1 from domain_pack_proposals', 'what Bob writes about himself does not make him an admin');
select throws_ok(
  format('update profiles set user_id = %L where user_id = %L', tests.person('alice'), tests.person('bob')), '42501', null,
  'Bob cannot put his profile on Alice'
);
select throws_ok(
  format('insert into applications (user_id, job_title) values (%L, ''x'')', tests.person('alice')), '42501', null,
  'Bob cannot plant an application on Alice'
);
select throws_ok(
  format('insert into applications (id, user_id, job_title) values (%L, %L, ''x'')', tests.id('applications of alice'), tests.person('bob')),
  '23505', null, 'Bob cannot take an id that Alice has'
);
select throws_ok(
  format('insert into applications (id, user_id, job_title) values (%L, %L, ''x'') on conflict (user_id, id) do nothing', tests.id('applications of alice'), tests.person('bob')),
  '23505', null, 'nor so that it looks as if he had'
);
select throws_ok(
  format($q$insert into applications (id, user_id, job_title) values (%L, %L, 'x')
    on conflict (id) do update set job_title = excluded.job_title$q$, tests.id('applications of alice'), tests.person('bob')),
  '42501', null, 'nor overwrite hers by an upsert'
);
select lives_ok(
  format('insert into star_library (user_id, application_id, gap_key) values (%L, %L, ''x'')', tests.person('bob'), tests.id('applications of bob')),
  'Bob works on his own application'
);
select throws_ok(
  format('insert into star_library (user_id, application_id, gap_key) values (%L, %L, ''x'')', tests.person('bob'), tests.id('applications of alice')),
  '23503', null, 'but not on hers, by naming it'
);
select throws_ok(
  format('update achievements set work_history_id = %L', tests.id('work_history of alice')), '23503', null,
  'and cannot tie his example to her role'
);
select throws_ok('select email from auth.users', '42501', null, 'Bob cannot read who signed up');
select throws_ok('select encrypted_password from auth.users', '42501', null, 'nor their passwords');
select is_empty(
  format('select 1 from audit_log where user_id <> %L', tests.person('bob')), 'Bob reads nobody else''s trail'
);
insert into application_activities (user_id, application_id, type, body, occurred_at)
  values (tests.person('bob'), tests.id('applications of bob'), 'note', format('{"user_id": "%s"}', tests.person('alice')), now());
select tests.clear_authentication();
select is(
  (select count(*) from audit_log where user_id = tests.person('alice')),
  (select count(*) from audit_log where user_id = tests.person('bob')),
  'nothing Bob sends writes into Alice''s trail'
);
select tests.authenticate_as('bob');
select throws_ok('create table public.trap (id integer)', '42501', null, 'Bob cannot make tables');
select throws_ok('create function public.trap() returns integer language sql as ''select 1''', '42501', null, 'nor functions');
-- A table of his own under a name that a definer function uses.
create temporary table audit_log (user_id uuid, action text, meta jsonb);
select lives_ok('select public.purge_my_deleted()', 'a table that hides another one');
select is_empty('select 1 from pg_temp.audit_log', 'catches nothing from functions');
drop table pg_temp.audit_log;

select tests.clear_authentication();
delete from auth.users where id = tests.person('bob');
select tests.authenticate_as('bob');
select throws_ok(
  format('insert into applications (user_id, job_title) values (%L, ''x'')', tests.person('bob')), '23503', null,
  'the token of somebody who left writes nothing'
);
select is_empty('select 1 from applications', 'and reads nothing');

select tests.authenticate_as_anon();
select is_empty(
  $$select signature from api_functions where has_function_privilege('anon', oid, 'execute')$$,
  'who is not signed in calls no function'
);
select tests.clear_authentication();
select is_empty('select signature from api_functions where prosecdef', 'no function of the API runs with more than its caller''s rights');
select is_empty(
  $$select signature from api_functions
    where cardinality(proargtypes::oid[]) > 0 and proname not in ('purge_from_bin', 'my_news')$$,
  'none takes a person as an argument: what two are told names rows and moments of whoever calls'
);
select is_empty(
  $$select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('v', 'm', 'f')$$,
  'there is no view that could look further than its reader'
);
select results_eq(
  $$select distinct application_id from star_library$$, format('values (%L::uuid)', tests.id('applications of alice')),
  'Alice has what she had'
);

select * from finish();
rollback;
