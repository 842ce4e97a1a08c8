-- What the database refuses, however it is sent.
begin;
select tests.create_person('owner');
select tests.give_everything('owner');

-- table, what to set, whether that is fine, why
create temporary table wanted (name text, change text, is_fine boolean, label text);
insert into wanted values
  ('applications', $$job_title = ''$$, false, 'a job has a title'),
  ('applications', $$job_title = repeat('x', 301)$$, false, 'of at most 300 characters'),
  ('applications', $$job_title = repeat('ß', 300)$$, true, 'counted as characters, not bytes'),
  ('applications', $$job_url = 'https://x.test/' || repeat('x', 4082)$$, false, 'an address has at most 4096 characters'),
  ('applications', $$job_url = 'https://x.test/' || repeat('x', 4081)$$, true, 'and may have as many'),
  ('applications', $$job_text = repeat('x', 200001)$$, false, 'an advert has at most 200,000 characters'),
  ('applications', $$job_text = repeat('x', 200000)$$, true, 'and may have as many'),
  ('applications', $$notes = repeat('x', 50001)$$, false, 'notes have at most 50,000 characters'),
  ('applications', $$job_text_source = 'guess'$$, false, 'where an advert came from is one of five'),
  ('applications', $$job_fetch_status = 'fine'$$, false, 'the grade of a reading is one of four'),
  ('applications', $$outreach_stage = 'ghosted'$$, false, 'the stage of outreach is one of six'),
  ('applications', $$next_action_due = '2026-02-29'$$, false, 'a day exists'),
  ('applications', $$advert_reading = '{}'$$, false, 'receipts say the version of their shape'),
  ('applications', $$advert_reading = '[]'$$, false, 'receipts are an object'),
  ('applications', $$advert_reading = '{"schema_version": 2, "later": true}'$$, true, 'a later version is kept as it is'),
  ('applications', $$other_urls = '{"items": []}'$$, false, 'further addresses say the version of their shape'),
  ('applications', $$other_urls = '[]'$$, false, 'and are an object'),
  ('applications', $$other_urls = '{"schema_version": 1, "items": [{"url": "https://x.test/1", "added_at": "2026-11-20T10:00:00Z"}]}'$$, true, 'like this'),
  ('applications', $$other_urls = jsonb_build_object('schema_version', 1, 'items', repeat('x', 200001))$$, false, 'of a size that a person can have saved'),
  ('applications', $$salary = repeat('x', 501)$$, false, 'a salary has at most 500 characters'),
  ('profiles', $$summary = repeat('x', 20001)$$, false, 'a summary has at most 20,000 characters'),
  ('profiles', $$summary = repeat('x', 20000)$$, true, 'and may have as many'),
  ('work_history', $$never_in_documents = null$$, false, 'a role is for documents or for none'),
  ('qualifications', $$never_in_documents = null$$, false, 'and so is a qualification'),
  ('application_activities', $$type = 'party'$$, false, 'an activity is of a known type'),
  ('application_activities', $$channel = 'pigeon'$$, false, 'a channel is a known one'),
  ('application_activities', $$channel = null$$, true, 'or none'),
  ('application_activities', $$type = 'status', status = 'hired'$$, false, 'a status is one of the fourteen'),
  ('application_activities', $$type = 'status', status = 'reserve_list'$$, true, 'reserve_list being one'),
  ('application_evidence', $$match_score = 1.01$$, false, 'a match is at most 1'),
  ('application_evidence', $$match_score = -0.01$$, false, 'and at least 0'),
  ('application_evidence', $$match_score = 'NaN'$$, false, 'and a number'),
  ('application_evidence', $$match_score = 0.123456789012345$$, true, 'kept as exactly as a device has it'),
  ('application_evidence', $$quality_score = 101$$, false, 'quality is at most 100'),
  ('application_evidence', $$evidence_id = 'achievement:' || gen_random_uuid()$$, false, 'evidence_id names the source it is of'),
  ('application_evidence', $$source_type = 'work_history', evidence_id = 'work_history:' || source_id$$, false, 'and the bullet, of a role'),
  ('application_evidence', $$source_type = 'work_history', evidence_id = 'work_history:' || source_id || '#b1'$$, true, 'like this'),
  ('application_requirements', $$confirmed = 'maybe'$$, false, 'a requirement is confirmed with yes, partly or no'),
  ('application_requirements', $$confirmed = 'partly'$$, true, 'partly being one'),
  ('application_requirements', $$"offset" = 5$$, false, 'an offset counts in a text that is named by its hash'),
  ('application_requirements', $$"offset" = 5, text_hash = 'abc'$$, true, 'like this'),
  ('application_requirements', $$"offset" = -1, text_hash = 'abc'$$, false, 'and begins at 0'),
  ('application_requirements', $$weight = 'Infinity'$$, false, 'a weight is a number'),
  ('application_requirements', $$quote = ''$$, false, 'a requirement has words'),
  ('interview_practice_answers', $$score = 100.5$$, false, 'a practice score is at most 100'),
  ('interview_practice_answers', $$improved_at = now()$$, false, 'a rewrite that was made is there'),
  ('interview_answer_pack', $$variant = 'long'$$, false, 'an answer is standard or short90'),
  ('autopacks', $$version = 0$$, false, 'versions count from 1'),
  ('work_history', $$start_date = '2024-05-01', end_date = '2024-04-01'$$, false, 'a role does not end before it begins'),
  ('work_history', $$start_date = '2024-05-01', end_date = '2024-01-01', end_precision = 'year'$$, true, 'unless only the year of the end is known'),
  ('work_history', $$start_date = '2024-05-01', end_date = '2023-01-01', end_precision = 'year'$$, false, 'which is not before either'),
  ('work_history', $$start_date = '2024-05-10', end_date = '2024-05-01', end_precision = 'month'$$, true, 'or only its month'),
  ('work_history', $$is_current = true, end_date = '2024-05-01'$$, false, 'a current role has no end'),
  ('work_history', $$bullets = '{}'$$, false, 'bullets are a list'),
  ('work_history', $$bullets = '[{"id": "b1"}]'$$, false, 'of things with a text'),
  ('work_history', $$bullets = '["ran it"]'$$, false, 'and an id'),
  ('work_history', $$bullets = '[{"id": "b1", "text": "Ran it", "more": 1}]'$$, true, 'and whatever a later version adds'),
  ('work_history', $$kind = 'hobby'$$, false, 'a role is of a known kind'),
  ('qualifications', $$kind = 'badge'$$, false, 'a qualification is of a known kind'),
  ('profiles', $$country = 'UK.'$$, false, 'a country is two capitals'),
  ('profiles', $$country = 'GB'$$, true, 'like this'),
  ('profiles', $$time_zone = null$$, false, 'everybody lives in some time zone'),
  ('profiles', $$time_zone = 'America/Argentina/Buenos_Aires'$$, true, 'by its IANA name'),
  ('profiles', $$locale = 'English'$$, false, 'a locale is a tag'),
  ('profiles', $$locale = 'en-GB'$$, true, 'like this'),
  ('domain_packs', $$slug = 'Project Management'$$, false, 'a slug has no capitals or spaces'),
  ('audit_log', $$id = id$$, false, 'the audit trail is not changed');

select plan(count(*)::integer) from wanted;
select is(
  tests.attempt('postgres', '{}', '', format('update %I set %s', name, change)) = 'yes', is_fine,
  format('%s: %s', name, label)
) from wanted;

select * from finish();
rollback;
