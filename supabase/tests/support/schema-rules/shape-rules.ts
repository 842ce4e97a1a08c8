/** What tables and columns are made of. */
import { ask, type SchemaRule } from './schema-rule';

export const shapeRules: readonly SchemaRule[] = [
  {
    sentence: 'every table has an id made on the device or by itself, and knows when it was made and changed',
    offenders: ask(`
      select t.name as what from tables t
      where (
        select count(*) from columns c
        where c.oid = t.oid and c.attnotnull and (
          c.name = 'id' and (c.type = 'uuid' or t.name = 'stripe_events')
          or c.name in ('created_at', 'updated_at') and c.type = 'timestamp with time zone'
        )
      ) <> 3`),
    fault: 'create table public.oops (id bigint primary key)',
  },
  {
    sentence: 'updated_at is kept by a trigger, or the row is never changed',
    offenders: ask(`
      select t.name as what from tables t
      where not exists (
        select 1 from pg_trigger g join functions f on f.oid = g.tgfoid
        where g.tgrelid = t.oid and g.tgtype & 18 = 18 and g.tgenabled = 'O'
          and f.proname in ('set_updated_at', 'raise_revision', 'refuse_change')
      )`),
    fault: 'create table public.oops (id uuid)',
  },
  {
    sentence:
      'every synced row is known by its owner and id, counts its changes and has a bin that is found quickly',
    offenders: ask(`
      select t.name as what from tables t join columns r on r.oid = t.oid and r.name = 'revision'
      where not exists (select 1 from constraints k where k.conrelid = t.oid and k.contype = 'u' and k.names = '{user_id,id}')
        or not exists (select 1 from indexes i where i.indrelid = t.oid and i.names = '{user_id,updated_at,id}')
        or (select count(*) from columns c where c.oid = t.oid and c.name in ('deleted_at', 'deleted_by', 'deletion_reason')) <> 3
        or t.name <> 'profiles' and not exists (
          select 1 from indexes i where i.indrelid = t.oid and i.names = '{user_id,deleted_at}' and i.indpred is not null
        )
        or 2 <> (
          select count(*) from pg_trigger g join functions f on f.oid = g.tgfoid
          where g.tgrelid = t.oid and f.proname in ('begin_revision', 'raise_revision')
        )`),
    fault: 'create table public.oops (user_id uuid, id uuid, revision bigint)',
  },
  {
    sentence: 'moments have a time zone, texts have no declared length, json is jsonb and nothing counts up',
    offenders: ask(`
      select table_name || '.' || name as what from columns
      where type ~ '^(timestamp without|time |character|json$|money|oid|real|numeric)'
      union all
      select relname from pg_class where relkind = 'S' and relnamespace in ('public'::regnamespace, 'private'::regnamespace)`),
    fault: 'create table public.oops (at timestamp)',
  },
  {
    sentence: 'every jsonb says the version of its shape',
    offenders: ask(`
      select c.table_name || '.' || c.name as what from columns c
      where c.type = 'jsonb'
        and not exists (
          select 1 from constraints k
          where k.conrelid = c.oid and k.contype = 'c' and k.names = array[c.name] and pg_get_constraintdef(k.oid) like '%schema_version%'
        )
        and not exists (select 1 from columns v where v.oid = c.oid and v.name = c.name || '_schema_version')`),
    fault: 'alter table public.achievements add column oops jsonb',
  },
  {
    sentence: 'everything people can write is bounded in size',
    offenders: ask(`
      select c.table_name || '.' || c.name as what from columns c
      where c.type in ('text', 'text[]', 'jsonb')
        and has_column_privilege('authenticated', c.oid, c.attnum, 'INSERT, UPDATE')
        and not exists (
          select 1 from constraints k
          where k.conrelid = c.oid and k.contype = 'c' and c.name = any (k.names)
            and pg_get_constraintdef(k.oid) ~ '(char_length|octet_length|= ANY|~ )'
        )`),
    fault:
      'alter table public.achievements add column oops text; grant update (oops) on public.achievements to authenticated',
  },
];
