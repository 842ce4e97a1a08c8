-- What the owner of an application can do with it, and nobody else.
begin;
select plan(19);
select tests.create_person('owner'), tests.create_person('stranger');

select tests.authenticate_as('owner');
select lives_ok(
  $$insert into applications (id, user_id, job_title) values (tests.id('job'), tests.person('owner'), 'Ward manager')$$,
  'the owner can save a job'
);
select lives_ok(
  $$insert into applications (id, user_id, job_title) values (tests.id('job'), tests.person('owner'), 'Something else')
    on conflict (user_id, id) do nothing$$,
  'sending the same job again is no error'
);
select results_eq(
  'select job_title from applications', array['Ward manager'], 'and changes nothing'
);
select is(
  tests.affected($$update applications set notes = 'Ask about nights' where id = tests.id('job')$$), 1,
  'the owner can change it'
);
select throws_ok('delete from applications', '42501', null, 'the owner cannot delete it for good');
select throws_ok('truncate applications', '42501', null, 'nor empty the table');
select throws_ok(
  $$update applications set status = 'offer' where id = tests.id('job')$$, '42501', null,
  'the owner cannot write the status, which follows from the activities'
);
select throws_ok(
  $$update applications set selected_evidence = null where id = tests.id('job')$$, '42501', null,
  'nor a mirror'
);
select throws_ok(
  $$update applications set created_at = now() where id = tests.id('job')$$, '42501', null,
  'nor when it was made'
);
select throws_ok(
  $$insert into applications (user_id, job_title, status) values (tests.person('owner'), 'Porter', 'offer')$$, '42501', null,
  'nor begin with a status'
);

select tests.authenticate_as('stranger');
select is_empty('select * from applications', 'a stranger sees none of it');
select is(
  tests.affected($$update applications set notes = 'mine' where id = tests.id('job')$$), 0,
  'a stranger changes none of it'
);
select throws_ok(
  $$insert into applications (user_id, job_title) values (tests.person('owner'), 'Porter')$$, '42501', null,
  'a stranger cannot save a job for the owner'
);
select throws_ok(
  $$insert into applications (job_title) values ('Porter')$$, '42501', null,
  'a job of nobody is refused'
);

select tests.authenticate_as_anon();
select throws_ok('select * from applications', '42501', null, 'somebody who is not signed in may not even look');
select throws_ok(
  $$insert into applications (user_id, job_title) values (tests.person('owner'), 'Porter')$$, '42501', null,
  'nor save'
);

select tests.authenticate_as_service_role();
select is((select count(*) from applications), 1::bigint, 'the service role sees it');
select is(
  tests.affected($$update applications set status = 'offer' where id = tests.id('job')$$), 1,
  'the service role can send a status'
);
select is((select status from applications), 'saved', 'but the status is still what the activities say');

select * from finish();
rollback;
