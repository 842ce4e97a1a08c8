-- Credit and Stripe are written by the service role alone; people look at what is theirs.
begin;
select plan(21);
select tests.create_person('owner'), tests.create_person('stranger');

select tests.authenticate_as_service_role();
select lives_ok(
  format('insert into stripe_customers (user_id, stripe_customer_id) values (%L, ''cus_1'')', tests.person('owner')),
  'the service role notes who a Stripe customer is'
);
select throws_ok(
  format('insert into stripe_customers (user_id, stripe_customer_id) values (%L, ''cus_1'')', tests.person('stranger')),
  '23505', null, 'a Stripe customer is one person'
);
select lives_ok($$insert into stripe_events (id, type) values ('evt_1', 'invoice.paid')$$, 'it notes a Stripe event');
select is(
  tests.affected($$insert into stripe_events (id, type) values ('evt_1', 'invoice.paid') on conflict do nothing$$), 0,
  'the same event again is known'
);
select lives_ok(
  format('insert into credit_ledger (user_id, delta, reason, ref) values (%L, 20, ''purchase'', ''evt_1'')', tests.person('owner')),
  'it gives credit'
);
select throws_ok(
  format('insert into credit_ledger (user_id, delta, reason, ref) values (%L, 20, ''purchase'', ''evt_1'')', tests.person('owner')),
  '23505', null, 'the same purchase gives credit once'
);
select throws_ok(
  format('insert into credit_ledger (user_id, delta, reason) values (%L, 0, ''nothing'')', tests.person('owner')),
  '23514', null, 'a movement of nothing is no movement'
);
select throws_ok('update credit_ledger set delta = 40', '42501', null, 'what was written in the ledger stays');
select throws_ok('delete from credit_ledger', '42501', null, 'to the last line');

select tests.authenticate_as('owner');
select is((select sum(delta) from credit_ledger), 20::bigint, 'the owner reads their credit');
select is((select stripe_customer_id from stripe_customers), 'cus_1', 'and their customer number');
select throws_ok('select 1 from stripe_events', '42501', null, 'Stripe''s events are nobody''s to read');
select throws_ok(
  format('insert into credit_ledger (user_id, delta, reason) values (%L, 100, ''gift'')', tests.person('owner')),
  '42501', null, 'nobody gives themselves credit'
);
select throws_ok('update credit_ledger set delta = 100', '42501', null, 'nor changes it');
select throws_ok('delete from credit_ledger', '42501', null, 'nor takes a debt away');
select throws_ok($$update stripe_customers set stripe_customer_id = 'cus_2'$$, '42501', null, 'nor becomes another customer');
select throws_ok('delete from stripe_customers', '42501', null, 'nor stops being one');
select throws_ok($$insert into stripe_events (id, type) values ('evt_2', 'x')$$, '42501', null, 'nor makes events up');

select tests.authenticate_as('stranger');
select is_empty('select 1 from credit_ledger', 'a stranger sees no credit of others');
select is_empty('select 1 from stripe_customers', 'nor who they are to Stripe');

select tests.clear_authentication();
select throws_ok('update credit_ledger set delta = 100', '42501', null, 'the ledger does not change even for the superuser');

select * from finish();
rollback;
