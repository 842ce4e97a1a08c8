-- 0024_requirements: what an advert asks for, line by line, and what the person says they can show.
create table public.application_requirements (
  id uuid not null default gen_random_uuid(),
  user_id uuid not null,
  application_id uuid not null,
  gap_key text not null,
  quote text not null,
  "offset" integer,
  text_hash text,
  kind text not null default 'other',
  necessity text not null default 'unstated',
  stage text,
  weight double precision not null default 1,
  edited boolean not null default false,
  confirmed text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  revision bigint not null default 1,
  deleted_at timestamptz,
  deleted_by uuid,
  deletion_reason text,
  constraint application_requirements_pk_id primary key (id),
  constraint application_requirements_uq_user_id_id unique (user_id, id),
  constraint application_requirements_uq_user_id_application_id_gap_key unique (user_id, application_id, gap_key),
  constraint application_requirements_fk_user_id foreign key (user_id) references auth.users (id) on delete cascade,
  constraint application_requirements_fk_user_id_application_id foreign key (user_id, application_id)
    references public.applications (user_id, id) on delete cascade,
  constraint application_requirements_ck_gap_key check (char_length(gap_key) between 1 and 200),
  constraint application_requirements_ck_quote check (char_length(quote) between 1 and 5000),
  constraint application_requirements_ck_offset check ("offset" between 0 and 1000000),
  constraint application_requirements_ck_text_hash check (char_length(text_hash) between 1 and 128),
  constraint application_requirements_ck_offset_text_hash check (("offset" is null) = (text_hash is null)),
  constraint application_requirements_ck_kind check (kind ~ '^[a-z][a-z_]{0,59}$'),
  constraint application_requirements_ck_necessity check (necessity in ('essential', 'desirable', 'unstated')),
  constraint application_requirements_ck_stage check (stage ~ '^[a-z][a-z_]{0,59}$'),
  constraint application_requirements_ck_weight check (weight between 0 and 100),
  constraint application_requirements_ck_confirmed check (confirmed in ('yes', 'partly', 'no')),
  constraint application_requirements_ck_revision check (revision >= 1),
  constraint application_requirements_ck_deletion_reason check (char_length(deletion_reason) <= 200)
);
create index idx_application_requirements_user_id_updated_at_id
  on public.application_requirements (user_id, updated_at, id);
comment on table public.application_requirements is 'Lines of the advert that ask for something.';
comment on column public.application_requirements.gap_key is 'The stable key of the requirement within its application.';
comment on column public.application_requirements.quote is 'The exact words of the advert, or of the person where edited.';
comment on column public.application_requirements."offset" is
  'Where quote begins in the effective text, in UTF-16 code units from 0; null where the person added it by hand.';
comment on column public.application_requirements.text_hash is 'Hash of the effective text that offset counts in; null with offset.';
comment on column public.application_requirements.kind is 'What kind of thing is asked for, by the domain''s name for it.';
comment on column public.application_requirements.necessity is 'essential, desirable, or unstated.';
comment on column public.application_requirements.stage is 'Where it is assessed (application, interview and so on), if the advert says.';
comment on column public.application_requirements.weight is '0 to 100: how much it counts among the requirements of this advert; 1 is usual.';
comment on column public.application_requirements.edited is 'The person changed or added this line.';
comment on column public.application_requirements.confirmed is
  'What the person says they can show: yes (counts 1), partly (0.5), no; null while they have not said.';
comment on column public.application_requirements.revision is 'Counts the changes of this row from 1; the base a device names when it changes the row.';
comment on column public.application_requirements.deleted_at is 'In the bin since; null for a living row. Readers leave these rows out themselves.';
comment on column public.application_requirements.deleted_by is 'Who put it in the bin. Not a foreign key: it outlives an account.';
comment on column public.application_requirements.deletion_reason is 'Why, when the person or the device says.';

create trigger application_requirements_begin_revision before insert on public.application_requirements
  for each row execute function private.begin_revision();
create trigger application_requirements_raise_revision before update on public.application_requirements
  for each row execute function private.raise_revision();
create trigger application_requirements_stay before update on public.application_requirements
  for each row when (old.user_id is distinct from new.user_id or old.application_id is distinct from new.application_id)
  execute function private.refuse_move();

alter table public.application_requirements enable row level security;
create policy "People read their own requirements" on public.application_requirements
  for select to authenticated using (user_id = (select auth.uid()));
create policy "People add requirements of their own" on public.application_requirements
  for insert to authenticated with check (user_id = (select auth.uid()));
create policy "People change their own requirements" on public.application_requirements
  for update to authenticated using (user_id = (select auth.uid())) with check (user_id = (select auth.uid()));

revoke all on public.application_requirements from public, anon, authenticated, service_role;
grant
  select,
  insert (
    id, user_id, application_id, gap_key, quote, "offset", text_hash, kind, necessity, stage, weight, edited, confirmed,
    created_at, updated_at, revision, deleted_at, deleted_by, deletion_reason
  ),
  update (
    quote, "offset", text_hash, kind, necessity, stage, weight, edited, confirmed, deleted_at, deleted_by,
    deletion_reason
  )
  on public.application_requirements to authenticated;
grant select, insert, update, delete on public.application_requirements to service_role;

create or replace function private.purge_my_deleted() returns integer
language plpgsql security definer set search_path = '' as $$
begin
  if auth.uid() is null then
    raise exception 'Nobody is signed in' using errcode = '42501';
  end if;
  -- Children before their parents, so that each row in the bin is counted once.
  return private.purge_deleted(auth.uid(), array[
    'interview_answer_pack', 'interview_practice_answers', 'star_library', 'application_evidence',
    'application_requirements', 'application_apply_checklist', 'application_activities', 'autopacks', 'applications',
    'achievements', 'work_history', 'qualifications'
  ]);
end
$$;
