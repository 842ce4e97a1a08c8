-- Active packs are for everybody who signed in; proposals come from people who opted in and are read by admins.
begin;
select plan(17);
select tests.create_person('owner'), tests.create_person('stranger'), tests.create_person('admin');
insert into domain_packs (slug, title, version, is_active, pack) values
  ('nursing', 'Nursing', 1, false, '{"schema_version": 1}'),
  ('nursing', 'Nursing', 2, true, '{"schema_version": 1}');
update profiles set telemetry_opt_in = true where user_id = tests.person('owner');

select tests.authenticate_as('stranger');
select results_eq(
  $$select version from domain_packs where slug = 'nursing'$$, array[2], 'every signed-in person reads active packs, and no others'
);
select throws_ok(
  $$insert into domain_packs (slug, title, version, pack) values ('mine', 'Mine', 1, '{"schema_version": 1}')$$, '42501', null,
  'nobody but the service role adds a pack'
);
select throws_ok('update domain_packs set is_active = false', '42501', null, 'or changes one');
select throws_ok('delete from domain_packs', '42501', null, 'or deletes one');
select throws_ok(
  format('insert into domain_pack_proposals (user_id, domain_guess, title) values (%L, ''nursing'', ''Nights'')', tests.person('stranger')),
  '42501', null, 'who has not opted in proposes nothing'
);

select tests.authenticate_as('owner');
select lives_ok(
  format('insert into domain_pack_proposals (user_id, domain_guess, title) values (%L, ''nursing'', ''Nights'')', tests.person('owner')),
  'who has opted in proposes'
);
select throws_ok(
  format('insert into domain_pack_proposals (user_id, domain_guess, title) values (%L, ''nursing'', ''Nights'')', tests.person('stranger')),
  '42501', null, 'in their own name only'
);
select throws_ok(
  format('insert into domain_pack_proposals (user_id, domain_guess, title, status) values (%L, ''nursing'', ''Nights'', ''accepted'')', tests.person('owner')),
  '42501', null, 'and does not decide'
);
select is_empty('select 1 from domain_pack_proposals', 'proposals are not read by people, their own included');
select throws_ok($$update domain_pack_proposals set title = 'Days'$$, '42501', null, 'nor changed by them');

select tests.authenticate_as('stranger', p_user_metadata => '{"role": "admin"}');
select is_empty('select 1 from domain_pack_proposals', 'calling oneself an admin is not being one');

select tests.authenticate_as('admin', p_app_metadata => '{"role": "admin"}');
select is((select count(*) from domain_pack_proposals), 1::bigint, 'an admin reads them all');
select throws_ok($$update domain_pack_proposals set status = 'accepted'$$, '42501', null, 'and decides through the service role');

select tests.authenticate_as_anon();
select throws_ok('select 1 from domain_packs', '42501', null, 'packs are not for people who have not signed in');

select tests.authenticate_as_service_role();
select lives_ok($$update domain_pack_proposals set status = 'accepted'$$, 'the service role decides');
select throws_ok(
  $$update domain_packs set is_active = true where slug = 'nursing' and version = 1$$, '23505', null, 'one version of a pack is active, no more'
);
select lives_ok(
  $$insert into domain_packs (slug, title, version, pack) values ('farming', 'Farming', 1, '{"schema_version": 1}')$$,
  'the service role publishes'
);

select * from finish();
rollback;
