-- Signing up gives a person an empty profile of their own, and nothing they typed gives them power.
begin;
select plan(10);

select lives_ok($$select tests.create_person('owner')$$, 'somebody can sign up');
select is(
  (select count(*) from public.profiles where user_id = tests.person('owner')), 1::bigint,
  'signing up makes one profile'
);
select is(
  (select id from public.profiles where user_id = tests.person('owner')), tests.person('owner'),
  'the profile''s id is the person''s id, so that a device knows it without asking'
);
select is(
  (select telemetry_opt_in from public.profiles where user_id = tests.person('owner')), false,
  'nobody has agreed to learning events by signing up'
);
select is(
  (select action from public.audit_log where user_id = tests.person('owner')), 'account.created',
  'the audit trail begins with the account'
);

insert into auth.users (id, email, raw_user_meta_data)
  values (tests.person('climber'), 'climber@example.test', '{"role": "admin", "full_name": "Admin", "user_role": "admin"}');
select is(
  (select full_name from public.profiles where user_id = tests.person('climber')), '',
  'what was typed at sign-up is not taken into the profile'
);

select tests.create_person('stranger');
select tests.authenticate_as('stranger');
select is((select count(*) from public.profiles), 1::bigint, 'a person sees one profile');
select is((select user_id from public.profiles), tests.person('stranger'), 'and it is their own');
select throws_ok(
  format('insert into public.profiles (user_id) values (%L)', tests.person('stranger')), '42501', null,
  'a person cannot add a second profile'
);

select tests.clear_authentication();
delete from auth.users where id = tests.person('owner');
select is(
  (select count(*) from public.profiles where user_id = tests.person('owner'))
    + (select count(*) from public.audit_log where user_id = tests.person('owner')), 0::bigint,
  'the profile and the audit trail go with the account'
);

select * from finish();
rollback;
