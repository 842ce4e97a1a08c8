-- Learning events are kept only for people who agreed, hold nothing but words of the packs, and are theirs to delete even
-- after they changed their mind.
begin;
select plan(40);
select tests.create_person('owner'), tests.create_person('stranger');
insert into domain_packs (slug, title, version, is_active, pack) values
  ('nursing', 'Nursing', 1, true, '{"schema_version": 1, "title": "Zaffre", "signals": [
    {"name": "Triage", "aliases": ["Manchester triage", "patient flow"], "weight": 2},
    {"name": "Rota planning", "aliases": [], "hints": {"also": ["e-rostering"]}}
  ]}'),
  ('portering', 'Portering', 1, false, '{"schema_version": 1, "signals": [{"name": "Trolleys"}]}');
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
select tests.clear_authentication();
select is_empty('select 1 from role_fit_learning_events', 'and what was kept went with the consent');

-- What was kept before withdrawal deleted it by itself is still its owner's to delete.
select tests.authenticate_as('owner');
update profiles set headline = 'Ward clerk', telemetry_opt_in = false;
select tests.clear_authentication();
insert into role_fit_learning_events (user_id, domain_guess) values
  (tests.person('owner'), 'nursing'), (tests.person('owner'), 'nursing'), (tests.person('stranger'), 'nursing');
select tests.authenticate_as('owner');
select is(public.forget_my_learning_events(), 2, 'an older event can be deleted without consent');
select tests.clear_authentication();
select is((select count(*) from role_fit_learning_events), 1::bigint, 'and nobody else''s goes with it');
delete from role_fit_learning_events;

insert into role_fit_learning_events (user_id, domain_guess) values (tests.person('owner'), 'nursing');
select tests.authenticate_as('owner');
select is(tests.affected('delete from role_fit_learning_events'), 1, 'a plain delete of everything works without consent as well');

select tests.authenticate_as_anon();
select throws_ok('select public.forget_my_learning_events()', '42501', null, 'nobody forgets without signing in');
select tests.authenticate_as_service_role();
select throws_ok(
  $$update role_fit_learning_events set domain_guess = 'other'$$, '42501', null, 'the service role does not change events either'
);

-- What an event may hold.
create function pg_temp.an_event_with(p_column text, p_value text) returns text language sql as $$
  select format(
    'insert into public.role_fit_learning_events (user_id, domain_guess, %I) values (%L, ''nursing'', %L)',
    p_column, tests.person('owner'), p_value
  )
$$;
grant execute on function pg_temp.an_event_with(text, text) to public;
select tests.authenticate_as('owner');
update profiles set telemetry_opt_in = true;
select lives_ok(
  pg_temp.an_event_with('top_terms', '{"triage", "PATIENT FLOW", "e-rostering"}'), 'names and aliases of an active pack are kept, in any case'
);
select throws_ok(pg_temp.an_event_with(name, '{"triage", "Northside Hospital"}'), '23514', 'A learning event holds only words of active packs',
  format('any other word in %s is refused, and not repeated', name))
  from unnest(array['top_terms', 'matched_signals', 'missing_signals']) as columns (name);
select throws_ok(pg_temp.an_event_with('top_terms', '{"Trolleys"}'), '23514', null, 'a word of a pack that is not active is refused');
select throws_ok(pg_temp.an_event_with('top_terms', '{"Zaffre"}'), '23514', null, 'so is a word that is in the pack, but in no signal');
select throws_ok(pg_temp.an_event_with('top_terms', '{null}'), '23514', null, 'and a word that is none');
select throws_ok(
  format('insert into role_fit_learning_events (user_id, domain_guess) values (%L, ''Jane Doe, Leeds'')', tests.person('owner')),
  '23514', 'A learning event names an active pack, or unknown', 'the field of work is a pack, not a text'
);
select lives_ok(
  format('insert into role_fit_learning_events (user_id, domain_guess) values (%L, ''unknown'')', tests.person('owner')),
  'or unknown, where no pack fits'
);
insert into role_fit_learning_events (id, user_id, domain_guess, created_at, updated_at)
  values (tests.id('late'), tests.person('owner'), 'nursing', '2026-03-01T23:59:58.7Z', '2026-03-02T00:00:01Z');
select results_eq(
  $$select created_at, updated_at, created_day from role_fit_learning_events where id = tests.id('late')$$,
  $$values ('2026-03-01T00:00:00Z'::timestamptz, '2026-03-01T00:00:00Z'::timestamptz, '2026-03-01'::date)$$,
  'an event is known to the day, so that it cannot be laid beside what was saved at that moment'
);
select tests.authenticate_as_service_role();
select throws_ok(pg_temp.an_event_with('top_terms', '{"Northside Hospital"}'), '23514', null, 'the service role keeps to the words as well');

-- Pseudonymous: a made-up id is all that leads to the person, and it leads nowhere else.
select tests.clear_authentication();
select is(
  (select string_agg(pg_get_constraintdef(oid), '; ') from pg_constraint where conrelid = 'role_fit_learning_events'::regclass and contype = 'f'),
  'FOREIGN KEY (user_id) REFERENCES auth.users(id) ON DELETE CASCADE', 'an event points at nothing but its owner'
);
select is_empty(
  $$select 1 from role_fit_learning_events e, auth.users u where u.id = e.user_id and e::text like '%' || u.email || '%'$$,
  'and has no address in it'
);

-- Gone on request, whatever way it is asked for.
select tests.authenticate_as('owner');
update profiles set telemetry_opt_in = false;
select tests.clear_authentication();
select is_empty(
  format('select 1 from role_fit_learning_events where user_id = %L', tests.person('owner')), 'all of it goes when consent is withdrawn'
);
select tests.authenticate_as('owner');
update profiles set telemetry_opt_in = true;
select lives_ok(pg_temp.an_event_with('top_terms', '{"triage"}'), 'with consent again, it begins again');
select tests.authenticate_as('stranger');
select is(public.forget_my_learning_events(), 0, 'a stranger forgets nothing of it');
select tests.clear_authentication();
select is((select count(*) from role_fit_learning_events), 1::bigint, 'and it is still there');
select tests.authenticate_as('stranger');
update profiles set telemetry_opt_in = false;
select tests.clear_authentication();
select is((select count(*) from role_fit_learning_events), 1::bigint, 'nor does a stranger who withdraws take another''s along');
select tests.authenticate_as('owner');
update profiles set headline = 'Clerk', telemetry_opt_in = true;
select is((select count(*) from role_fit_learning_events), 1::bigint, 'nothing goes while consent stands');
select is(public.forget_my_learning_events(), 1, 'and with consent all of it is forgotten on request');

select * from finish();
rollback;
