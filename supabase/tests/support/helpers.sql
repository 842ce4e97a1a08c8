-- What the stories say: who there is, and who they are at this moment. Loaded beside pgTAP, never into a real database.
create schema tests;

-- A text as a UUID, always the same one, of the form that random ones have.
create function tests.uuid_of(p_text text) returns uuid language sql immutable as $$
  select overlay(overlay(md5(p_text) placing '4' from 13 for 1) placing '8' from 17 for 1)::uuid
$$;

-- The id of the person with that name, always the same one.
create function tests.person(p_name text) returns uuid language sql immutable as $$
  select tests.uuid_of('person ' || p_name)
$$;

-- An id for a thing with that name, so that a story can speak of "the nurse job".
create function tests.id(p_name text) returns uuid language sql immutable as $$
  select tests.uuid_of('thing ' || p_name)
$$;

-- Somebody signs up. Their profile comes from the sign-up trigger.
create function tests.create_person(p_name text) returns uuid language sql as $$
  insert into auth.users (id, email, email_confirmed_at, raw_app_meta_data, raw_user_meta_data)
  values (tests.person(p_name), p_name || '@example.test', now(), '{"provider": "email"}', '{"email_verified": true}')
  returning id
$$;

-- The claims of a signed-in person's token.
create function tests.claims(p_name text, p_app_metadata jsonb default '{}', p_user_metadata jsonb default '{}')
returns jsonb language sql immutable as $$
  select jsonb_build_object(
    'sub', tests.person(p_name), 'role', 'authenticated', 'email', p_name || '@example.test',
    'app_metadata', p_app_metadata, 'user_metadata', p_user_metadata
  )
$$;

-- From here on, until the transaction ends, the session is this person, as the API would have it.
create function tests.authenticate_as(p_name text, p_app_metadata jsonb default '{}', p_user_metadata jsonb default '{}')
returns void language sql as $$
  select set_config('request.jwt.claims', tests.claims(p_name, p_app_metadata, p_user_metadata)::text, true),
    set_config('request.jwt.claim.sub', tests.person(p_name)::text, true),
    set_config('role', 'authenticated', true)
$$;

create function tests.authenticate_as_anon() returns void language sql as $$
  select set_config('request.jwt.claims', '{"role": "anon"}', true),
    set_config('request.jwt.claim.sub', '', true),
    set_config('role', 'anon', true)
$$;

create function tests.authenticate_as_service_role() returns void language sql as $$
  select set_config('request.jwt.claims', '{"role": "service_role"}', true),
    set_config('request.jwt.claim.sub', '', true),
    set_config('role', 'service_role', true)
$$;

-- Back to the superuser, who sees everything.
create function tests.clear_authentication() returns void language sql as $$
  select set_config('request.jwt.claims', '', true),
    set_config('request.jwt.claim.sub', '', true),
    set_config('role', 'postgres', true)
$$;

-- How many rows a statement reads or changes for whoever the session is. For insert, update and delete, which cannot
-- stand in a subquery.
create function tests.affected(p_statement text) returns integer language plpgsql as $$
declare
  affected integer;
begin
  execute p_statement;
  get diagnostics affected = row_count;
  return affected;
end
$$;

-- What becomes of a statement as somebody, without a trace of it afterwards: 'yes', 'none' (no row found), 'deny' (no
-- privilege), 'rls' (row security refused the row), 'null' (a row without owner), or the error's code. `p_before` is
-- done first, as the superuser.
create function tests.attempt(p_role text, p_claims jsonb, p_before text, p_statement text) returns text
language plpgsql as $$
declare
  affected bigint;
begin
  begin
    if p_before <> '' then
      execute p_before;
    end if;
    perform set_config('request.jwt.claims', p_claims::text, true);
    perform set_config('request.jwt.claim.sub', coalesce(p_claims ->> 'sub', ''), true);
    perform set_config('role', p_role, true);
    execute p_statement;
    get diagnostics affected = row_count;
    raise exception using errcode = 'TEST1', message = 'undo';
  exception
    when sqlstate 'TEST1' then
      return case when affected > 0 then 'yes' else 'none' end;
    when insufficient_privilege then
      return case when sqlerrm like '%row-level security%' then 'rls' else 'deny' end;
    when not_null_violation then
      return 'null';
    when others then
      return sqlstate;
  end;
end
$$;
