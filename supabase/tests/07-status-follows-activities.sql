-- The status of an application is what its latest living status activity says; nobody sets it.
begin;
select plan(17);
select tests.create_person('owner'), tests.create_person('stranger');
select tests.authenticate_as('owner');
insert into applications (id, user_id, job_title) values
  (tests.id('job'), tests.person('owner'), 'Ward manager'),
  (tests.id('other job'), tests.person('owner'), 'Porter');

create function pg_temp.note(p_thing text, p_status text, p_occurred_at timestamptz, p_created_at timestamptz default now())
returns void language sql as $$
  insert into application_activities (id, user_id, application_id, type, status, occurred_at, created_at)
  values (tests.id(p_thing), tests.person('owner'), tests.id('job'), 'status', p_status, p_occurred_at, p_created_at)
$$;
create function pg_temp.status() returns text language sql as $$
  select status from applications where id = tests.id('job')
$$;

select is(pg_temp.status(), 'saved', 'a new application is saved');

select pg_temp.note('sent', 'submitted', '2026-03-02', '2026-03-01');
select is(pg_temp.status(), 'submitted', 'a status activity moves it');
select is((select status from applications where id = tests.id('other job')), 'saved', 'and no other application');

select pg_temp.note('prepared', 'preparing', '2026-03-01');
select is(pg_temp.status(), 'submitted', 'what happened earlier, noted later, does not move it back');

select pg_temp.note('called', 'in_touch', '2026-03-02', '2026-03-03');
select pg_temp.note('tested', 'assessment', '2026-03-02', '2026-03-02');
select is(pg_temp.status(), 'in_touch', 'at the same moment, the one written down later counts');

select pg_temp.note('twin a', 'interview', '2026-03-05', '2026-03-05'), pg_temp.note('twin b', 'offer', '2026-03-05', '2026-03-05');
select is(
  pg_temp.status(), case when tests.id('twin a') > tests.id('twin b') then 'interview' else 'offer' end,
  'and of two written down together, the one with the greater id, on every device alike'
);
update application_activities set deleted_at = now() where id in (tests.id('twin a'), tests.id('twin b'));
select is(pg_temp.status(), 'in_touch', 'an activity in the bin no longer counts');
update application_activities set deleted_at = null where id = tests.id('twin a');
select is(pg_temp.status(), 'interview', 'taken out of the bin it counts again');

update application_activities set status = 'rejected' where id = tests.id('twin a');
select is(pg_temp.status(), 'rejected', 'a status put right moves it');
update application_activities set occurred_at = '2026-02-01' where id = tests.id('twin a');
select is(pg_temp.status(), 'in_touch', 'a date put right moves it');
update application_activities set type = 'note', status = null where id = tests.id('called');
select is(pg_temp.status(), 'assessment', 'what turns out to be a note no longer counts');

insert into application_activities (user_id, application_id, type, occurred_at)
  values (tests.person('owner'), tests.id('job'), 'note', '2026-04-01');
select is(pg_temp.status(), 'assessment', 'a note moves nothing');
select is(
  (select count(*) from applications where status not in ('saved', 'assessment')), 0::bigint,
  'and there is no other way to a status'
);

select throws_ok(
  $$insert into application_activities (user_id, application_id, type, occurred_at)
    values (tests.person('owner'), tests.id('job'), 'status', now())$$, '23514', null,
  'a status activity must say which'
);
select throws_ok(
  $$insert into application_activities (user_id, application_id, type, status, occurred_at)
    values (tests.person('owner'), tests.id('job'), 'note', 'offer', now())$$, '23514', null,
  'and no other activity may'
);

select tests.authenticate_as('stranger');
select throws_ok(
  $$insert into application_activities (user_id, application_id, type, status, occurred_at)
    values (tests.person('stranger'), tests.id('job'), 'status', 'rejected', now())$$, '23503', null,
  'a stranger''s activity cannot move the owner''s application'
);

select tests.clear_authentication();
delete from application_activities where application_id = tests.id('job');
select is(pg_temp.status(), 'saved', 'without any history it is saved');

select * from finish();
rollback;
