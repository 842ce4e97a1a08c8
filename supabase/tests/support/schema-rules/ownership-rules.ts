/** Whose a row is, and what it may point at. */
import { ask, type SchemaRule } from './schema-rule';

export const ownershipRules: readonly SchemaRule[] = [
  {
    sentence: 'every foreign key leads an index',
    offenders: ask(`
      select k.conname as what from constraints k
      where k.contype = 'f' and not exists (
        select 1 from indexes i where i.indrelid = k.conrelid and i.names[1:cardinality(k.names)] = k.names
      )`),
    fault: `alter table public.achievements add column application_id uuid,
      add constraint oops foreign key (user_id, application_id) references public.applications (user_id, id)`,
  },
  {
    lint: 'L4',
    sentence: 'a foreign key between rows of people carries the owner',
    offenders: ask(`
      select k.conname as what from constraints k
      where k.contype = 'f' and k.confrelid in (select oid from owned) and k.names[1] <> 'user_id'`),
    fault: 'alter table public.achievements add column oops uuid references public.applications (id)',
  },
  {
    sentence: 'what a row of people points at can be deleted',
    offenders: ask(
      `select conname as what from constraints where contype = 'f' and confdeltype not in ('c', 'n')`,
    ),
    fault: `alter table public.achievements add column oops uuid,
      add foreign key (user_id, oops) references public.applications (user_id, id)`,
  },
  {
    lint: 'L5',
    // Ids are random, so that nobody can ask for somebody else's. A Stripe customer is one person, which only the service
    // role writes.
    sentence: 'what is unique among rows of people is unique within the rows of one, but for random ids',
    offenders: ask(`
      select i.name as what from indexes i join owned t on t.oid = i.indrelid
      where i.indisunique and i.names[1] is distinct from 'user_id'
        and not (i.indisprimary and i.names = '{id}' and exists (
          select 1 from columns c where c.oid = t.oid and c.name = 'id' and c.type = 'uuid'
        ))
        and i.name <> 'stripe_customers_uq_stripe_customer_id'`),
    fault: 'create unique index oops on public.applications (job_url)',
  },
  {
    lint: 'L7',
    sentence: 'every row of people has an owner, and goes with the owner',
    offenders: ask(`
      select c.table_name as what from columns c
      where c.name = 'user_id' and (not c.attnotnull or c.type <> 'uuid' or not exists (
        select 1 from constraints k
        where k.conrelid = c.oid and k.contype = 'f' and k.names = '{user_id}'
          and k.confrelid = 'auth.users'::regclass and k.confdeltype = 'c'
      ))`),
    fault: 'create table public.oops (user_id uuid not null references auth.users (id))',
  },
  {
    sentence: 'every table says whose its rows are, but for packs and Stripe events',
    offenders: ask(`
      select name as what from tables
      where oid not in (select oid from owned) and name not in ('domain_packs', 'stripe_events')`),
    fault: 'create table public.oops (id uuid)',
  },
  {
    sentence: 'a row that has an owner or a parent stays there',
    offenders: ask(`
      select t.name as what from owned t
      where not exists (
        select 1 from pg_trigger g join functions f on f.oid = g.tgfoid
        where g.tgrelid = t.oid and f.proname in ('refuse_move', 'refuse_change')
          and (
            f.proname = 'refuse_change' or not exists (select 1 from columns c where c.oid = t.oid and c.name = 'application_id')
            or pg_get_triggerdef(g.oid) like '%application_id%'
          )
      )`),
    fault: 'create table public.oops (user_id uuid, application_id uuid)',
  },
];
