-- 0026_leaving: a person takes everything they have with them, and leaves without a trace.

create function private.everything_of(p_user_id uuid) returns jsonb
-- Stable: all tables are read as of one moment, so that no row names another that is not in the document.
-- UTC, so that the document does not depend on how the connection is set up.
language plpgsql stable set search_path = '' set timezone = 'UTC' as $$
declare
  name text;
  owned_rows jsonb;
  tables jsonb := '{}';
begin
  -- From the catalog, so that no table a later migration adds can be forgotten here.
  for name in
    select c.relname
    from pg_catalog.pg_class c
    join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attname = 'user_id' and not a.attisdropped
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
    order by c.relname collate "C"
  loop
    execute format(
      'select coalesce(jsonb_agg(to_jsonb(t) order by t.created_at, t.id), ''[]'') from public.%I t where t.user_id = $1',
      name
    ) into owned_rows using p_user_id;
    tables := tables || jsonb_build_object(name, owned_rows);
  end loop;
  return tables;
end
$$;
comment on function private.everything_of(uuid) is
  'Every row of one person: {<table>: [<row>]}. For definer functions of this schema only.';

create function private.export_my_data() returns jsonb
language plpgsql security definer set search_path = '' set timezone = 'UTC' as $$
declare
  me constant uuid := auth.uid();
  account jsonb;
begin
  select jsonb_build_object('id', u.id, 'email', u.email, 'created_at', u.created_at) into account
    from auth.users u where u.id = me;
  -- The token of somebody who left is good for a while yet, but there is nobody behind it.
  if account is null then
    raise exception 'Nobody is signed in' using errcode = '42501';
  end if;
  perform private.record_audit(me, 'data.exported', '{}');
  return jsonb_build_object(
    'schema_version', 1, 'exported_at', now(), 'account', account, 'tables', private.everything_of(me)
  );
end
$$;
comment on function private.export_my_data() is 'The working part of public.export_my_data().';

create function public.export_my_data() returns jsonb
language sql set search_path = '' as $$
  select private.export_my_data()
$$;
comment on function public.export_my_data() is
  'Everything the signed-in person owns, the bin included: {schema_version: 1, exported_at, account: {id, email, created_at}, tables: {<table>: [<row>]}}. A row has its columns as the API gives them, in the order they were made. Noted in the audit trail.';

create function private.delete_my_account() returns void
language plpgsql security definer set search_path = '' as $$
declare
  me constant uuid := auth.uid();
  name text;
begin
  -- Every row of a person hangs on their account by a foreign key that takes it along.
  delete from auth.users where id = me;
  if not found then
    raise exception 'Nobody is signed in' using errcode = '42501';
  end if;

  -- But for what Auth keeps beside it: sign-ins that were begun, and its own log, which knows the address. Which tables
  -- there are, and whether they may be cleared, is up to the version of Auth.
  for name in
    select c.relname
    from pg_catalog.pg_class c
    join pg_catalog.pg_attribute a
      on a.attrelid = c.oid and a.attname = 'user_id' and a.atttypid = 'pg_catalog.uuid'::regtype and not a.attisdropped
    where c.relnamespace = 'auth'::regnamespace and c.relkind = 'r' and has_table_privilege(c.oid, 'DELETE')
      and has_column_privilege(c.oid, a.attnum, 'SELECT')
  loop
    execute format('delete from auth.%I where user_id = $1', name) using me;
  end loop;
  if has_table_privilege(to_regclass('auth.audit_log_entries'), 'DELETE')
    and has_table_privilege(to_regclass('auth.audit_log_entries'), 'SELECT')
  then
    execute 'delete from auth.audit_log_entries where payload::jsonb ->> ''actor_id'' = $1 or payload::jsonb #>> ''{traits,user_id}'' = $1'
      using me::text;
  end if;
end
$$;
comment on function private.delete_my_account() is 'The working part of public.delete_my_account().';

create function public.delete_my_account() returns void
language sql set search_path = '' as $$
  select private.delete_my_account()
$$;
comment on function public.delete_my_account() is
  'Deletes the signed-in person''s account and every row of theirs, the audit trail included, for good and at once. There is no way back: export first.';

grant execute on function
  private.export_my_data(), public.export_my_data(), private.delete_my_account(), public.delete_my_account()
  to authenticated;
