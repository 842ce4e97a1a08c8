-- Pointing at somebody else's row fails exactly as pointing at a row that is not there: ids cannot be probed.
begin;
select tests.create_person('owner'), tests.create_person('stranger');
select tests.give_everything('owner');

create temporary table pointers as
  select c.conrelid::regclass::text as name, a.attname::text as pointer, c.confrelid::regclass::text as target
  from pg_constraint c
  join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[2]
  where c.contype = 'f' and c.connamespace = 'public'::regnamespace and cardinality(c.conkey) = 2;
grant select on pointers to public;

create function pg_temp.answer_to(p_statement text) returns text language plpgsql as $$
declare
  detail text;
begin
  execute p_statement;
  return 'accepted';
exception when others then
  get stacked diagnostics detail = pg_exception_detail;
  -- The detail repeats the id that was sent, which differs by itself.
  return sqlstate || ' ' || sqlerrm || ' ' || regexp_replace(detail, '[0-9a-f]{8}-[0-9a-f-]{27}', '<id>', 'g');
end
$$;
grant execute on function pg_temp.answer_to(text) to public;

select plan((3 * count(*) + 1)::integer) from pointers;
select cmp_ok((select count(*) from pointers), '>=', 10::bigint, 'there are parents to point at');

select tests.authenticate_as('stranger');
-- Their own parents, so that only the pointer in question is wrong.
insert into applications (id, user_id, job_title) values (tests.id('applications of stranger'), tests.person('stranger'), 'Porter');

select is(
  pg_temp.answer_to(tests.insert_statement(name, tests.sample(name, 'stranger') || jsonb_build_object(pointer, tests.id(target || ' of owner')))),
  pg_temp.answer_to(tests.insert_statement(name, tests.sample(name, 'stranger') || jsonb_build_object(pointer, tests.id('nowhere')))),
  format('%s.%s: not yours and not there are answered alike', name, pointer)
) from pointers;
select alike(
  pg_temp.answer_to(tests.insert_statement(name, tests.sample(name, 'stranger') || jsonb_build_object(pointer, tests.id(target || ' of owner')))),
  '23503 %', format('%s.%s: and refused by the foreign key', name, pointer)
) from pointers;

select tests.clear_authentication();
select is(
  (select count(*) from pg_constraint c where c.conrelid = name::regclass and c.contype = 'f' and c.confrelid = target::regclass),
  1::bigint, format('%s.%s: no plain foreign key goes round it', name, pointer)
) from pointers;

select * from finish();
rollback;
