-- What an attacker does, as whoever the session is: nothing here runs with more rights than its caller.

-- What the database says to a statement: 'accepted', or the error with all its words.
create function tests.answer_to(p_statement text) returns text language plpgsql as $$
declare
  detail text;
begin
  execute p_statement;
  return 'accepted';
exception when others then
  get stacked diagnostics detail = pg_exception_detail;
  return sqlstate || ' ' || sqlerrm || ' ' || detail;
end
$$;

-- Those of the statements that found or changed at least one row. What they changed stays changed.
create function tests.done(p_statements text[]) returns setof text language plpgsql as $$
declare
  statement text;
  affected bigint;
begin
  foreach statement in array p_statements loop
    begin
      execute statement;
      get diagnostics affected = row_count;
      if affected > 0 then
        return next statement;
      end if;
    exception when others then null;
    end;
  end loop;
end
$$;

-- A statement per table that has an owner; %1$I stands for the table.
create function tests.for_owned_tables(p_template text) returns text[] language sql stable as $$
  select array_agg(format(p_template, t.name) order by t.name)
  from tests.tables() t
  where exists (
    select 1 from pg_attribute a
    where a.attrelid = format('public.%I', t.name)::regclass and a.attname = 'user_id' and not a.attisdropped
  )
$$;

-- An insert per table that has an owner: somebody's row under a fresh id, with these columns put in its place.
create function tests.inserts_of(p_name text, p_instead jsonb default '{}') returns text[] language sql volatile as $$
  select array_agg(
    tests.insert_statement(
      t.name,
      tests.sample(t.name, p_name) || jsonb_build_object('id', gen_random_uuid()) || (
        select coalesce(jsonb_object_agg(i.key, i.value), '{}') from jsonb_each(p_instead) i
        join pg_attribute a on a.attrelid = format('public.%I', t.name)::regclass and a.attname = i.key and not a.attisdropped
      )
    ) order by t.name
  )
  from tests.tables() t
  where tests.sample(t.name, p_name) ? 'user_id'
$$;

-- What can be read from in schema public, whatever it is, and tells that word.
create function tests.relations_telling(p_word text) returns setof text language plpgsql as $$
declare
  relation text;
  tells boolean;
begin
  for relation in
    select oid::regclass::text from pg_class
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm', 'f')
  loop
    begin
      execute format('select exists (select 1 from %s as it where it::text like %L)', relation, '%' || p_word || '%') into tells;
      if tells then
        return next relation;
      end if;
    exception when insufficient_privilege then null;
    end;
  end loop;
end
$$;

-- Functions of ours that tell that word, by what they return or by their error, when called with somebody's id wherever
-- a uuid is asked for and with `p_text` wherever a text is. What they did is undone, unless it is to be kept.
create function tests.calls_telling(p_word text, p_victim uuid, p_text text default '', p_is_kept boolean default false)
returns setof text language plpgsql as $$
declare
  called record;
  told text;
begin
  for called in
    select p.oid::regprocedure::text as signature, format('%I.%I(%s)', n.nspname, p.proname, (
      select string_agg(
        case when type = 'uuid'::regtype then quote_literal(p_victim) when type in ('text'::regtype, 'varchar'::regtype) then quote_literal(p_text) else 'null' end
          || '::' || type::regtype, ', ' order by position
      )
      from unnest(p.proargtypes::oid[]) with ordinality as types (type, position)
    )) as call
    from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where n.nspname in ('public', 'private') and p.prokind = 'f' and p.prorettype <> 'trigger'::regtype
  loop
    begin
      execute format('select string_agg(answer::text, '' '') from %s as answer', called.call) into told;
      if not p_is_kept then
        raise exception using errcode = 'TEST1', message = 'undo';
      end if;
    exception
      when sqlstate 'TEST1' then null;
      when others then told := sqlerrm;
    end;
    if told like '%' || p_word || '%' then
      return next called.signature;
    end if;
  end loop;
end
$$;

-- Every column that points at another table of ours.
create function tests.pointers() returns table (name text, pointer text, target text) language sql stable as $$
  select c.relname::text, a.attname::text, t.relname::text
  from pg_constraint k
  join pg_class c on c.oid = k.conrelid
  join pg_class t on t.oid = k.confrelid
  join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[cardinality(k.conkey)]
  where k.contype = 'f' and c.relnamespace = 'public'::regnamespace and t.relnamespace = 'public'::regnamespace
$$;

-- A row of somebody's own that points at a row with that id.
create function tests.pointing_at(p_table text, p_pointer text, p_id uuid, p_name text) returns text language sql volatile as $$
  select tests.insert_statement(
    p_table, tests.sample(p_table, p_name) || jsonb_build_object('id', gen_random_uuid(), p_pointer, p_id)
  )
$$;

-- As the superuser: how many rows a person has in all tables together.
create function tests.rows_of(p_name text) returns bigint language sql stable as $$
  select sum((xpath('/row/n/text()', query_to_xml(
    format('select count(*) as n from public.%I where user_id = %L', t.name, tests.person(p_name)), false, true, ''
  )))[1]::text::bigint)
  from tests.tables() t
  where exists (
    select 1 from pg_attribute a
    where a.attrelid = format('public.%I', t.name)::regclass and a.attname = 'user_id' and not a.attisdropped
  )
$$;
