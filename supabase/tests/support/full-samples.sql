-- A row of every table with as much in it as there can be, so that what is lost or told on the way is missed or found.
-- Whatever the person, the advert or somebody else wrote has the word of tests.own_word in it.

create function tests.own_word(p_name text) returns text language sql immutable as $$
  select 'zaffre-' || p_name
$$;

create function tests.full_sample(p_table text, p_name text) returns jsonb language plpgsql stable as $$
declare
  word text := tests.own_word(p_name);
  whole jsonb := tests.sample(p_table, p_name);
  texts jsonb;
begin
  -- Every free text of the table that the short row leaves empty.
  select coalesce(jsonb_object_agg(a.attname, a.attname || ' ' || word), '{}') into texts
  from pg_attribute a
  where a.attrelid = format('public.%I', p_table)::regclass and a.attnum > 0 and not a.attisdropped
    and a.atttypid = 'text'::regtype and not whole ? a.attname
    and a.attname not in (
      'id', 'status', 'country', 'time_zone', 'locale', 'kind', 'start_precision', 'end_precision', 'started_precision',
      'achieved_precision', 'job_text_source', 'job_fetch_status', 'outreach_stage', 'channel', 'variant', 'necessity',
      'stage', 'confirmed', 'deletion_reason', 'text_hash'
    );

  return whole || texts || case p_table
    when 'profiles' then jsonb_build_object(
      'country', 'GB', 'time_zone', 'Europe/London', 'locale', 'en-GB', 'telemetry_opt_in', true,
      'never_in_documents', jsonb_build_object('schema_version', 1, 'items', jsonb_build_array('phone')),
      'links', jsonb_build_object('schema_version', 1, 'items', jsonb_build_array(
        jsonb_build_object('label', 'Page', 'url', 'https://example.test/' || word)
      ))
    )
    when 'achievements' then jsonb_build_object(
      'work_history_id', tests.id('work_history of ' || p_name), 'happened_on', '2024-02-29', 'title', 'Clinic ' || word,
      'never_in_documents', true, 'position', 1795132800.5, 'came_from', jsonb_build_object(
        'schema_version', 1, 'url', 'https://mail.test/' || word, 'title', 'Thanks', 'quote', word, 'taken_at', '2026-02-01T08:00:00Z'
      )
    )
    when 'work_history' then jsonb_build_object(
      'kind', 'volunteering', 'start_date', '2020-03-01', 'start_precision', 'month', 'end_date', '2021-01-01',
      'end_precision', 'year', 'never_in_documents', true, 'bullets', jsonb_build_array(jsonb_build_object('id', 'b1', 'text', 'Ran it ' || word))
    )
    when 'qualifications' then jsonb_build_object(
      'started_on', '2015-09-01', 'started_precision', 'year', 'achieved_on', '2018-07-01', 'achieved_precision', 'month',
      'expires_on', '2030-01-31', 'never_in_documents', true
    )
    when 'referees' then jsonb_build_object('ask_first', false, 'never_in_documents', true)
    when 'applications' then jsonb_build_object(
      'job_title', 'Ward manager ' || word, 'applied_at', '2026-02-03T10:00:00.123456Z', 'next_followup_at', '2026-03-03T10:00:00Z',
      'next_action_due', '2026-03-04', 'closing_date', '2026-02-28', 'submitted_at', '2026-02-03T10:00:01.5Z',
      'job_text_source', 'page', 'job_fetched_at', '2026-02-01T08:00:00Z', 'job_fetch_status', 'complete',
      'outreach_stage', 'contacted', 'board_expires_on', '2026-03-31',
      'interview_lift', jsonb_build_object('schema_version', 1, 'notes', word),
      'advert_reading', jsonb_build_object('schema_version', 1, 'quote', word, 'confidence', 0.1),
      'other_urls', jsonb_build_object('schema_version', 1, 'items', jsonb_build_array(
        jsonb_build_object('url', 'https://board.test/' || word, 'added_at', '2026-02-02T08:00:00Z')
      )),
      'put_off', jsonb_build_object('schema_version', 1, 'of', '2026-02-28', 'until', '2026-02-27')
    )
    when 'application_activities' then jsonb_build_object(
      'type', 'export', 'channel', 'email',
      'put_off', jsonb_build_object('schema_version', 1, 'of', '2026-02-28T10:00:00Z', 'until', '2026-02-27')
    )
    when 'application_apply_checklist' then jsonb_build_object(
      'cv_exported_at', '2026-02-03T09:00:00Z', 'cover_exported_at', '2026-02-03T09:01:00Z',
      'interview_pack_exported_at', '2026-02-03T09:02:00Z', 'kit_downloaded_at', '2026-02-03T09:03:00Z',
      'outreach_step1_logged_at', '2026-02-03T09:04:00Z', 'followup_scheduled_at', '2026-02-03T09:05:00Z',
      'submitted_logged_at', '2026-02-03T09:06:00Z'
    )
    when 'application_requirements' then jsonb_build_object(
      'quote', 'Leads a team ' || word, 'offset', 17, 'text_hash', repeat('a', 64), 'kind', 'experience',
      'necessity', 'essential', 'stage', 'interview', 'weight', 0.3, 'edited', true, 'confirmed', 'partly'
    )
    when 'application_evidence' then jsonb_build_object(
      'match_score', 0.1, 'quality_score', 66.6, 'use_cv', true, 'use_cover', true, 'use_star', true
    )
    when 'star_library' then jsonb_build_object(
      'evidence_ids', jsonb_build_array('achievement:' || tests.id('achievements of ' || p_name))
    )
    when 'interview_practice_answers' then jsonb_build_object(
      'score', 33.3, 'improved_at', '2026-02-10T10:00:00Z', 'rubric_json', jsonb_build_object('schema_version', 1, 'why', word),
      'improved_meta', jsonb_build_object('schema_version', 1, 'why', word)
    )
    when 'interview_answer_pack' then jsonb_build_object(
      'variant', 'short90', 'star_library_id', tests.id('star_library of ' || p_name)
    )
    when 'autopacks' then jsonb_build_object(
      'version', 2, 'answers_json', jsonb_build_object('schema_version', 1, 'answer', word),
      'evidence_trace', jsonb_build_object('schema_version', 1, 'items', jsonb_build_array(word))
    )
    when 'credit_ledger' then jsonb_build_object('ref', 'payment-1')
    when 'domain_pack_proposals' then jsonb_build_object(
      'occurrences', 3, 'source_terms', jsonb_build_array(word), 'signals', jsonb_build_object('schema_version', 1, 'items', jsonb_build_array(word))
    )
    else '{}'::jsonb
  end;
end
$$;

-- As the superuser: one full row of every table for a person who has signed up, in the columns that there are. The
-- profile is there already and is changed.
create function tests.give_in_full(p_name text) returns void language plpgsql as $$
declare
  name text;
  whole jsonb;
begin
  for name in select t.name from tests.tables() t loop
    select jsonb_object_agg(key, value) into whole
    from jsonb_each(tests.full_sample(name, p_name)) as parts (key, value)
    where key in (
      select attname from pg_attribute
      where attrelid = format('public.%I', name)::regclass and attnum > 0 and not attisdropped and attgenerated = ''
    );
    if name = 'profiles' then
      delete from public.profiles where user_id = tests.person(p_name);
    end if;
    execute tests.insert_statement(name, whole);
  end loop;
end
$$;
