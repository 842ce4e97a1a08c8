-- The audit trail is written by triggers and definer functions, read by the person it is about, and changed by nobody.
begin;
select plan(28);
select tests.create_person('owner'), tests.create_person('stranger');

select tests.authenticate_as('owner');
select results_eq('select action from audit_log', array['account.created'], 'people read their own trail');
select throws_ok(
  format('insert into audit_log (user_id, action) values (%L, ''account.created'')', tests.person('owner')), '42501', null,
  'the owner cannot add to it'
);
select throws_ok($$update audit_log set action = 'account.other'$$, '42501', null, 'nor change it');
select throws_ok('delete from audit_log', '42501', null, 'nor delete from it');
select throws_ok('truncate audit_log', '42501', null, 'nor empty it');
select throws_ok(
  format('select private.record_audit(%L, ''account.created'', ''{}'')', tests.person('owner')), '42501', null,
  'nor write through the function that does'
);

update profiles set telemetry_opt_in = true;
update profiles set telemetry_opt_in = true;
update profiles set telemetry_opt_in = false;
select results_eq(
  $$select action from audit_log where action like 'consent.%' order by action$$, array['consent.given', 'consent.withdrawn'],
  'consent given and withdrawn is in it, once each'
);

insert into applications (id, user_id, job_title) values (tests.id('job'), tests.person('owner'), 'Ward manager');
update applications set submitted_at = now();
update applications set submitted_at = now() + interval '1 minute';
select results_eq(
  $$select meta ->> 'application_id' from audit_log where action = 'application.submitted'$$, array[tests.id('job')::text],
  'a sealed application is in it, once'
);
select is(
  (select count(*) from audit_log where meta::text like '%Ward manager%'), 0::bigint, 'the person''s own words are not'
);

select tests.authenticate_as('stranger');
select is((select count(*) from audit_log), 1::bigint, 'a stranger sees their own trail only');

select tests.authenticate_as_service_role();
select throws_ok(
  format('insert into audit_log (user_id, action) values (%L, ''account.created'')', tests.person('owner')), '42501', null,
  'the service role cannot add to it'
);
select throws_ok($$update audit_log set action = 'account.other'$$, '42501', null, 'nor change it');
select throws_ok('delete from audit_log', '42501', null, 'nor delete from it');
select lives_ok(
  format('insert into credit_ledger (user_id, delta, reason) values (%L, 5, ''gift'')', tests.person('owner')),
  'a movement of credit is made by the service role'
);

select tests.clear_authentication();
select is(
  (select meta from audit_log where action = 'credit.moved'), '{"schema_version": 1, "delta": 5, "reason": "gift"}'::jsonb,
  'and is in the trail by itself'
);

-- What is recorded, and that none of it is anybody's words.
create function pg_temp.trail_of(p_name text) returns setof text language sql as $$
  select a.action from public.audit_log a where a.user_id = tests.person(p_name) and a.action <> 'test.made' order by a.action collate "C"
$$;
select tests.create_person('full'), tests.give_in_full('full');
create temporary table words as
  select t.name, part.key
  from tests.tables() t, lateral jsonb_each_text(tests.full_sample(t.name, 'full')) part
  where part.value like '%' || tests.own_word('full') || '%';
select results_eq(
  $$select pg_temp.trail_of('full')$$,
  array['account.created', 'application.exported', 'application.submitted', 'credit.moved'],
  'signing up, files made, an application sealed and credit moved are in the trail'
);
select tests.authenticate_as('full');
update applications set deleted_at = now(), deletion_reason = tests.own_word('full');
update applications set deleted_at = now() + interval '1 minute', deletion_reason = 'again ' || tests.own_word('full');
update applications set deleted_at = null;
update applications set deleted_at = now();
insert into applications (id, user_id, job_title, deleted_at)
  values (tests.id('binned'), tests.person('full'), tests.own_word('full'), now());
select isnt(public.export_my_data(), null, 'everything is exported');
select is(public.purge_my_deleted(), 2, 'the bin is emptied');
select tests.clear_authentication();
select results_eq(
  $$select pg_temp.trail_of('full')$$,
  array[
    'account.created', 'application.deleted', 'application.deleted', 'application.deleted', 'application.exported',
    'application.purged', 'application.purged', 'application.restored', 'application.submitted', 'bin.emptied', 'credit.moved', 'data.exported'
  ],
  'so are putting an application in the bin, taking it out, deleting it for good, and exporting everything'
);
select results_eq(
  $$select distinct meta ->> 'application_id' from audit_log where user_id = tests.person('full') and action = 'application.purged' order by 1$$,
  (select array_agg(id::text order by id::text) from unnest(array[tests.id('applications of full'), tests.id('binned')]) as ids (id)),
  'each under its id'
);
select is_empty(
  format('select meta from audit_log where user_id = %L and audit_log::text like %L', tests.person('full'), '%' || tests.own_word('full') || '%'),
  'no line has a word of an advert, of evidence or of a reason in it'
);
select is_empty(
  $$select distinct key from audit_log, jsonb_object_keys(meta) as keys (key)
    where key not in ('schema_version', 'application_id', 'delta', 'reason', 'rows')$$,
  'a line knows ids and numbers, and why credit moved, which the service role writes'
);
select cmp_ok(
  (select count(*) from words), '>', 60::bigint, 'though the words were there to be told, in every text column'
);

-- By definer functions only; my_news() reads it, as its caller may.
select is_empty(
  $$select p.oid::regprocedure from pg_proc p
    where p.pronamespace in ('public'::regnamespace, 'private'::regnamespace)
      and p.prosrc ~ 'record_audit|audit_log' and not p.prosecdef and p.proname not in ('record_audit', 'purge_deleted', 'my_news')$$,
  'what writes the trail is a definer function, or called by one'
);
select is_empty(
  $$select p.oid::regprocedure from pg_proc p
    where p.proname in ('record_audit', 'purge_deleted')
      and (has_function_privilege('authenticated', p.oid, 'execute') or has_function_privilege('service_role', p.oid, 'execute'))$$,
  'and those called are for nobody else to call'
);
select throws_ok($$update audit_log set action = 'account.other'$$, '42501', null, 'a line does not change even for the superuser');
select lives_ok(
  format('delete from applications where user_id = %L', tests.person('owner')), 'an application deleted by whoever may'
);
select is(
  (select count(*) from audit_log where user_id = tests.person('owner') and action = 'application.purged'), 1::bigint, 'is in the trail as well'
);

select * from finish();
rollback;
