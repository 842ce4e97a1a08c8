-- Older readers find picks and drafts on the application itself. Triggers keep these mirrors; nobody writes them.
begin;
select plan(12);
select tests.create_person('owner');
select tests.authenticate_as('owner');
insert into achievements (id, user_id, title) values (tests.id('clinic'), tests.person('owner'), 'Reopened the clinic');
insert into applications (id, user_id, job_title) values
  (tests.id('job'), tests.person('owner'), 'Ward manager'), (tests.id('other job'), tests.person('owner'), 'Porter');

create function pg_temp.pick(p_gap_key text) returns void language sql as $$
  insert into application_evidence (id, user_id, application_id, gap_key, evidence_id, source_type, source_id)
  values (
    tests.id(p_gap_key), tests.person('owner'), tests.id('job'), p_gap_key, 'achievement:' || tests.id('clinic'),
    'achievement', tests.id('clinic')
  )
$$;
create function pg_temp.mirrored(p_column text) returns text language sql as $$
  select (select string_agg(item ->> 'gap_key', ' ') from jsonb_array_elements(
    case p_column when 'selected_evidence' then selected_evidence else star_drafts end -> 'items'
  ) as items (item)) from applications where id = tests.id('job')
$$;

select is((select selected_evidence from applications where id = tests.id('job')), null, 'without picks there is no mirror');
select pg_temp.pick('b'), pg_temp.pick('a');
select is(pg_temp.mirrored('selected_evidence'), 'a b', 'picks are mirrored, in order of their requirement');
select is(
  (select selected_evidence -> 'items' -> 0 ->> 'evidence_id' from applications where id = tests.id('job')),
  'achievement:' || tests.id('clinic'), 'with what was picked'
);
select is((select selected_evidence ->> 'schema_version' from applications where id = tests.id('job')), '1', 'and the version of the shape');
select is((select selected_evidence from applications where id = tests.id('other job')), null, 'no other application is touched');
update application_evidence set deleted_at = now() where gap_key = 'a';
select is(pg_temp.mirrored('selected_evidence'), 'b', 'a pick in the bin is not mirrored');
update application_evidence set deleted_at = null where gap_key = 'a';
select is(pg_temp.mirrored('selected_evidence'), 'a b', 'taken out again it is');

insert into star_library (user_id, application_id, gap_key, action) values
  (tests.person('owner'), tests.id('job'), 'a', 'I reopened it'), (tests.person('owner'), tests.id('job'), 'b', 'I ran it');
select is(pg_temp.mirrored('star_drafts'), 'a b', 'drafts are mirrored too');
update star_library set action = 'I reopened it in May' where gap_key = 'a';
select is(
  (select star_drafts -> 'items' -> 0 ->> 'action' from applications where id = tests.id('job')), 'I reopened it in May',
  'as they are now'
);
update star_library set deleted_at = now() where gap_key = 'a';
select is(pg_temp.mirrored('star_drafts'), 'b', 'and not from the bin');
update star_library set deleted_at = now();
update application_evidence set deleted_at = now();
select public.purge_my_deleted();
select is(pg_temp.mirrored('star_drafts') is null and pg_temp.mirrored('selected_evidence') is null, true, 'an emptied bin leaves empty mirrors');
select throws_ok(
  $$insert into applications (user_id, job_title, star_drafts) values (tests.person('owner'), 'x', '{"schema_version": 1}')$$,
  '42501', null, 'nobody sends a mirror'
);

select * from finish();
rollback;
