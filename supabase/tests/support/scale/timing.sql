-- Loaded into throw-away databases only.
create schema timing;

-- How long Postgres takes for a statement of a person, from planning to the last row, in milliseconds. It is undone.
create function timing.of(p_person uuid, p_statement text) returns double precision language plpgsql as $$
declare
  begun_at timestamptz;
  milliseconds double precision;
begin
  begin
    perform set_config('request.jwt.claims', jsonb_build_object('sub', p_person, 'role', 'authenticated')::text, true),
      set_config('request.jwt.claim.sub', p_person::text, true),
      set_config('role', 'authenticated', true);
    begun_at := clock_timestamp();
    execute p_statement;
    milliseconds := extract(epoch from clock_timestamp() - begun_at) * 1000;
    raise exception using errcode = 'TEST1', message = 'undo';
  exception when sqlstate 'TEST1' then
    return milliseconds;
  end;
end
$$;

-- How often this connection has scanned what is in schema public: tables from end to end, and indexes, by the column they
-- begin with. The numbers rise until they are handed in at some moment between two transactions.
create function timing.scans() returns table (name text, kind text, first_column text, times bigint)
language sql volatile as $$
  select c.relname::text, case when c.relkind = 'i' then 'index' else 'table' end,
    (select a.attname::text from pg_attribute a where a.attrelid = i.indrelid and a.attnum = i.indkey[0]),
    pg_stat_get_xact_numscans(c.oid)
  from pg_class c left join pg_index i on i.indexrelid = c.oid
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'i')
  order by 1
$$;
