-- 0011_practice_mode: answers the person practised, with the rubric's score.
create table public.interview_practice_answers (
  id uuid not null default gen_random_uuid(),
  user_id uuid not null,
  application_id uuid not null,
  question_key text not null,
  answer_text text not null default '',
  rubric_json jsonb,
  score double precision,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint interview_practice_answers_pk_id primary key (id),
  constraint interview_practice_answers_uq_user_id_id unique (user_id, id),
  constraint interview_practice_answers_uq_application_id_question_key
    unique (user_id, application_id, question_key),
  constraint interview_practice_answers_fk_user_id foreign key (user_id) references auth.users (id) on delete cascade,
  constraint interview_practice_answers_fk_user_id_application_id foreign key (user_id, application_id)
    references public.applications (user_id, id) on delete cascade,
  constraint interview_practice_answers_ck_question_key check (char_length(question_key) between 1 and 200),
  constraint interview_practice_answers_ck_answer_text check (char_length(answer_text) <= 50000),
  constraint interview_practice_answers_ck_rubric_json check (
    jsonb_typeof(rubric_json) = 'object' and rubric_json ? 'schema_version'
    and octet_length(rubric_json::text) <= 200000
  ),
  constraint interview_practice_answers_ck_score check (score between 0 and 100)
);
comment on table public.interview_practice_answers is 'The person''s own answer to a question they practised; one per question of an application.';
comment on column public.interview_practice_answers.question_key is 'The stable key of the question.';
comment on column public.interview_practice_answers.answer_text is 'The answer as the person gave it.';
comment on column public.interview_practice_answers.rubric_json is 'What the score is made of: an object with schema_version.';
comment on column public.interview_practice_answers.score is '0 to 100, higher is better; null while not scored. A double, so that the device''s number comes back the same.';

create trigger interview_practice_answers_set_updated_at before update on public.interview_practice_answers
  for each row execute function private.set_updated_at();
create trigger interview_practice_answers_stay before update on public.interview_practice_answers
  for each row when (old.user_id is distinct from new.user_id or old.application_id is distinct from new.application_id)
  execute function private.refuse_move();

alter table public.interview_practice_answers enable row level security;
create policy "People read their own practice answers" on public.interview_practice_answers
  for select to authenticated using (user_id = (select auth.uid()));
create policy "People add practice answers of their own" on public.interview_practice_answers
  for insert to authenticated with check (user_id = (select auth.uid()));
create policy "People change their own practice answers" on public.interview_practice_answers
  for update to authenticated using (user_id = (select auth.uid())) with check (user_id = (select auth.uid()));

revoke all on public.interview_practice_answers from public, anon, authenticated, service_role;
grant
  select,
  insert (id, user_id, application_id, question_key, answer_text, rubric_json, score, created_at, updated_at),
  update (answer_text, rubric_json, score)
  on public.interview_practice_answers to authenticated;
grant select, insert, update, delete on public.interview_practice_answers to service_role;
