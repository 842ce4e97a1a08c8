-- 0012_practice_rewrite: a suggested rewrite beside the person's own answer, never in its place.
alter table public.interview_practice_answers
  add column improved_text text,
  add column improved_at timestamptz,
  add column improved_meta jsonb,
  add constraint interview_practice_answers_ck_improved_text check (char_length(improved_text) <= 50000),
  add constraint interview_practice_answers_ck_improved_meta check (
    jsonb_typeof(improved_meta) = 'object' and improved_meta ? 'schema_version'
    and octet_length(improved_meta::text) <= 200000
  ),
  add constraint interview_practice_answers_ck_improved_text_improved_at check (
    improved_text is not null or (improved_at is null and improved_meta is null)
  );
comment on column public.interview_practice_answers.improved_text is 'The suggested rewrite.';
comment on column public.interview_practice_answers.improved_at is 'When it was made.';
comment on column public.interview_practice_answers.improved_meta is 'What was changed and what each sentence stands on: an object with schema_version.';
grant
  insert (improved_text, improved_at, improved_meta),
  update (improved_text, improved_at, improved_meta)
  on public.interview_practice_answers to authenticated;
