-- 0020_answer_pack: answers to interview questions, made from STAR drafts.
create table public.interview_answer_pack (
  id uuid not null default gen_random_uuid(),
  user_id uuid not null,
  application_id uuid not null,
  question_key text not null,
  question_type text not null,
  variant text not null default 'standard',
  star_gap_key text,
  star_library_id uuid,
  answer_text text not null default '',
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint interview_answer_pack_pk_id primary key (id),
  constraint interview_answer_pack_uq_user_id_id unique (user_id, id),
  constraint interview_answer_pack_uq_application_id_question_key_variant
    unique (user_id, application_id, question_key, variant),
  constraint interview_answer_pack_fk_user_id foreign key (user_id) references auth.users (id) on delete cascade,
  constraint interview_answer_pack_fk_user_id_application_id foreign key (user_id, application_id)
    references public.applications (user_id, id) on delete cascade,
  -- Only the link goes when the draft goes: the answer is the person's.
  constraint interview_answer_pack_fk_user_id_star_library_id foreign key (user_id, star_library_id)
    references public.star_library (user_id, id) on delete set null (star_library_id),
  constraint interview_answer_pack_ck_question_key check (char_length(question_key) between 1 and 200),
  constraint interview_answer_pack_ck_question_type check (question_type ~ '^[a-z][a-z_]{0,59}$'),
  constraint interview_answer_pack_ck_variant check (variant in ('standard', 'short90')),
  constraint interview_answer_pack_ck_star_gap_key check (char_length(star_gap_key) between 1 and 200),
  constraint interview_answer_pack_ck_answer_text check (char_length(answer_text) <= 50000)
);
create index idx_interview_answer_pack_user_id_star_library_id
  on public.interview_answer_pack (user_id, star_library_id);
comment on table public.interview_answer_pack is 'Answers made from STAR drafts; one per question and length.';
comment on column public.interview_answer_pack.question_key is 'The stable key of the question.';
comment on column public.interview_answer_pack.question_type is 'The kind of question, by the domain''s name for it.';
comment on column public.interview_answer_pack.variant is 'standard, or short90 for the 90-second version.';
comment on column public.interview_answer_pack.star_gap_key is 'The requirement whose story the answer tells.';
comment on column public.interview_answer_pack.star_library_id is 'The STAR draft it was made from; null once that draft is gone.';
comment on column public.interview_answer_pack.answer_text is 'The answer.';

create trigger interview_answer_pack_set_updated_at before update on public.interview_answer_pack
  for each row execute function private.set_updated_at();
create trigger interview_answer_pack_stay before update on public.interview_answer_pack
  for each row when (old.user_id is distinct from new.user_id or old.application_id is distinct from new.application_id)
  execute function private.refuse_move();

alter table public.interview_answer_pack enable row level security;
create policy "People read their own interview answers" on public.interview_answer_pack
  for select to authenticated using (user_id = (select auth.uid()));
create policy "People add interview answers of their own" on public.interview_answer_pack
  for insert to authenticated with check (user_id = (select auth.uid()));
create policy "People change their own interview answers" on public.interview_answer_pack
  for update to authenticated using (user_id = (select auth.uid())) with check (user_id = (select auth.uid()));

revoke all on public.interview_answer_pack from public, anon, authenticated, service_role;
grant
  select,
  insert (
    id, user_id, application_id, question_key, question_type, variant, star_gap_key, star_library_id, answer_text,
    created_at, updated_at
  ),
  update (question_type, star_gap_key, star_library_id, answer_text)
  on public.interview_answer_pack to authenticated;
grant select, insert, update, delete on public.interview_answer_pack to service_role;
