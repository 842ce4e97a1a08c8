-- The audit trail is written by triggers and definer functions, read by the person it is about, and changed by nobody.
begin;
select plan(15);
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

select * from finish();
rollback;
