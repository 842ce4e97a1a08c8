-- The smallest honest row of every table, so that no test needs to know all columns. A new table has to be added here:
-- the matrix asks for a row of each.

-- The row of that table that belongs to a person. Rows of one person fit together: children name their own parents.
create function tests.sample(p_table text, p_name text) returns jsonb language plpgsql immutable as $$
declare
  owned jsonb := jsonb_build_object('id', tests.id(p_table || ' of ' || p_name), 'user_id', tests.person(p_name));
  child jsonb := owned || jsonb_build_object('application_id', tests.id('applications of ' || p_name));
begin
  return case p_table
    when 'profiles' then owned || jsonb_build_object('id', tests.person(p_name))
    when 'achievements' then owned || '{"title": "Reopened the night clinic"}'
    when 'work_history' then owned || '{"job_title": "Staff nurse", "bullets": [{"id": "b1", "text": "Ran the night clinic"}]}'
    when 'qualifications' then owned || '{"kind": "registration", "title": "Registered nurse"}'
    when 'referees' then owned || '{"name": "Ines Example"}'
    when 'applications' then owned || '{"job_title": "Ward manager", "company": "Northside Hospital"}'
    when 'application_activities' then child || '{"type": "note", "occurred_at": "2026-03-01T09:00:00Z"}'
    when 'application_apply_checklist' then child
    when 'application_requirements' then child || '{"gap_key": "leads-a-team", "quote": "Leads a team"}'
    when 'application_evidence' then child || jsonb_build_object(
      'gap_key', 'leads-a-team', 'source_type', 'achievement', 'source_id', tests.id('achievements of ' || p_name),
      'evidence_id', 'achievement:' || tests.id('achievements of ' || p_name)
    )
    when 'star_library' then child || '{"gap_key": "leads-a-team"}'
    when 'interview_practice_answers' then child || '{"question_key": "why-us"}'
    when 'interview_answer_pack' then child || '{"question_key": "why-us", "question_type": "motivation"}'
    when 'autopacks' then child
    when 'audit_log' then owned || '{"action": "test.made"}'
    when 'credit_ledger' then owned || '{"delta": 5, "reason": "gift"}'
    when 'stripe_customers' then owned || jsonb_build_object('stripe_customer_id', 'cus_' || p_name)
    when 'role_fit_learning_events' then owned || '{"domain_guess": "unknown"}'
    when 'domain_pack_proposals' then owned || '{"domain_guess": "nursing", "title": "Night work"}'
    when 'domain_packs' then jsonb_build_object(
      'id', tests.id('domain_packs of ' || p_name), 'slug', 'nursing-' || p_name, 'title', 'Nursing', 'version', 1,
      'is_active', true, 'pack', '{"schema_version": 1, "signals": []}'::jsonb
    )
    when 'stripe_events' then jsonb_build_object('id', 'evt_' || p_name, 'type', 'invoice.paid')
  end;
end
$$;

-- Every table that has a sample, parents before children.
create function tests.tables() returns table (name text) language sql stable as $$
  select relname::text
  from pg_class
  where relnamespace = 'public'::regnamespace and relkind = 'r'
  order by
    case relname when 'profiles' then 0 when 'work_history' then 1 when 'achievements' then 2 when 'applications' then 3
      when 'star_library' then 4 else 5 end,
    relname
$$;

-- An insert of a row given as jsonb; only the columns that are in it.
create function tests.insert_statement(p_table text, p_row jsonb) returns text language sql stable as $$
  select format('insert into public.%I (%s) select %s from jsonb_populate_record(null::public.%I, %L)',
    p_table, string_agg(quote_ident(key), ', '), string_agg(quote_ident(key), ', '), p_table, p_row)
  from jsonb_object_keys(p_row) as keys (key)
$$;

-- As the superuser: one row of every table for a person who has signed up.
create function tests.give_everything(p_name text) returns void language plpgsql as $$
declare
  statement text;
begin
  for statement in
    select tests.insert_statement(name, tests.sample(name, p_name)) from tests.tables() where name <> 'profiles'
  loop
    execute statement;
  end loop;
end
$$;
