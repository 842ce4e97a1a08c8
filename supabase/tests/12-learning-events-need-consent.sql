-- Learning events are kept only for people who agreed, and are theirs to delete even after they changed their mind.
begin;
select plan(19);
select tests.create_person('owner'), tests.create_person('stranger');
create temporary table an_event as
  select format('insert into role_fit_learning_events (user_id, domain_guess) values (%L, ''nursing'')', tests.person('owner')) as by_owner;
grant select on an_event to public;

select tests.authenticate_as('owner');
select throws_ok((select by_owner from an_event), '42501', null, 'without consent nothing is kept');
update profiles set telemetry_opt_in = true;
select lives_ok((select by_owner from an_event), 'with consent it is');
select is((select count(*) from role_fit_learning_events), 1::bigint, 'and its owner reads it');
select is(
  (select created_day from role_fit_learning_events), (now() at time zone 'UTC')::date, 'the day is the UTC day it was made'
);
select throws_ok($$update role_fit_learning_events set domain_guess = 'other'$$, '42501', null, 'an event is not changed');
select throws_ok(
  format('insert into role_fit_learning_events (user_id, domain_guess) values (%L, ''nursing'')', tests.person('stranger')),
  '42501', null, 'nobody makes events for somebody else'
);

select tests.authenticate_as('stranger');
update profiles set telemetry_opt_in = true;
select throws_ok((select by_owner from an_event), '42501', null, 'not even when both agreed');
select is_empty('select 1 from role_fit_learning_events', 'a stranger reads nothing');
select is(tests.affected('delete from role_fit_learning_events'), 0, 'a stranger deletes nothing');
select is(public.forget_my_learning_events(), 0, 'nor through the function');

select tests.authenticate_as('owner');
select is(tests.affected('delete from role_fit_learning_events where domain_guess = ''other'''), 0, 'the owner may delete some');
select lives_ok((select by_owner from an_event), 'a second one is kept');
update profiles set telemetry_opt_in = false;
select is_empty('select 1 from role_fit_learning_events', 'after withdrawing, nothing is read any more');
select throws_ok((select by_owner from an_event), '42501', null, 'nothing new is kept');
select is(public.forget_my_learning_events(), 2, 'and what was kept can still be deleted');
select tests.clear_authentication();
select is_empty('select 1 from role_fit_learning_events', 'it is really gone');

insert into role_fit_learning_events (user_id, domain_guess) values (tests.person('owner'), 'nursing');
select tests.authenticate_as('owner');
select is(tests.affected('delete from role_fit_learning_events'), 1, 'a plain delete of everything works without consent as well');

select tests.authenticate_as_anon();
select throws_ok('select public.forget_my_learning_events()', '42501', null, 'nobody forgets without signing in');
select tests.authenticate_as_service_role();
select throws_ok(
  $$update role_fit_learning_events set domain_guess = 'other'$$, '42501', null, 'the service role does not change events either'
);

select * from finish();
rollback;
