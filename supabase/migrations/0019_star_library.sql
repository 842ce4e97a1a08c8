-- 0019_star_library: STAR drafts, a row each.
create table public.star_library (
  id uuid not null default gen_random_uuid(),
  user_id uuid not null,
  application_id uuid not null,
  gap_key text not null,
  title text not null default '',
  situation text not null default '',
  task text not null default '',
  action text not null default '',
  result text not null default '',
  evidence_ids text[] not null default '{}',
  quality_hint text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint star_library_pk_id primary key (id),
  constraint star_library_uq_user_id_id unique (user_id, id),
  constraint star_library_fk_user_id foreign key (user_id) references auth.users (id) on delete cascade,
  constraint star_library_fk_user_id_application_id foreign key (user_id, application_id)
    references public.applications (user_id, id) on delete cascade,
  constraint star_library_ck_gap_key check (char_length(gap_key) between 1 and 200),
  constraint star_library_ck_title check (char_length(title) <= 300),
  constraint star_library_ck_situation check (char_length(situation) <= 20000),
  constraint star_library_ck_task check (char_length(task) <= 20000),
  constraint star_library_ck_action check (char_length(action) <= 20000),
  constraint star_library_ck_result check (char_length(result) <= 20000),
  constraint star_library_ck_evidence_ids check (
    cardinality(evidence_ids) <= 50 and octet_length(array_to_string(evidence_ids, ',')) <= 10000
  ),
  constraint star_library_ck_quality_hint check (char_length(quality_hint) <= 500)
);
-- Not unique: a draft made on each of two devices is kept twice until the person chooses.
create index idx_star_library_user_id_application_id_gap_key on public.star_library (user_id, application_id, gap_key);
comment on table public.star_library is 'STAR drafts of an application, each for one requirement.';
comment on column public.star_library.gap_key is 'The stable key of the requirement it answers.';
comment on column public.star_library.title is 'What the draft is called.';
comment on column public.star_library.situation is 'Where and when it was.';
comment on column public.star_library.task is 'What the person had to do.';
comment on column public.star_library.action is 'What the person did.';
comment on column public.star_library.result is 'What came of it.';
comment on column public.star_library.evidence_ids is 'What it stands on: ids as in application_evidence.evidence_id; at most 50.';
comment on column public.star_library.quality_hint is 'The code of what would make it stronger; the sentence is made on the device.';

create trigger star_library_set_updated_at before update on public.star_library
  for each row execute function private.set_updated_at();
create trigger star_library_stay before update on public.star_library
  for each row when (old.user_id is distinct from new.user_id or old.application_id is distinct from new.application_id)
  execute function private.refuse_move();

alter table public.star_library enable row level security;
create policy "People read their own STAR drafts" on public.star_library
  for select to authenticated using (user_id = (select auth.uid()));
create policy "People add STAR drafts of their own" on public.star_library
  for insert to authenticated with check (user_id = (select auth.uid()));
create policy "People change their own STAR drafts" on public.star_library
  for update to authenticated using (user_id = (select auth.uid())) with check (user_id = (select auth.uid()));

revoke all on public.star_library from public, anon, authenticated, service_role;
grant
  select,
  insert (
    id, user_id, application_id, gap_key, title, situation, task, action, result, evidence_ids, quality_hint,
    created_at, updated_at
  ),
  update (title, situation, task, action, result, evidence_ids, quality_hint)
  on public.star_library to authenticated;
grant select, insert, update, delete on public.star_library to service_role;

create function private.mirror_star_drafts() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  -- In one order, so that two pushes of drafts cannot wait for each other.
  perform 1 from public.applications a
    where (a.user_id, a.id) in (select c.user_id, c.application_id from changed c)
    order by a.id for no key update;
  update public.applications a
    set star_drafts = mirror.content
    from (
      select c.user_id, c.application_id, jsonb_build_object('schema_version', 1, 'items', coalesce(
        jsonb_agg(
          jsonb_build_object(
            'id', s.id, 'gap_key', s.gap_key, 'title', s.title, 'situation', s.situation, 'task', s.task,
            'action', s.action, 'result', s.result, 'evidence_ids', to_jsonb(s.evidence_ids)
          )
          order by s.gap_key collate "C", s.id
        ) filter (where s.id is not null),
        '[]'
      )) as content
      from (select distinct user_id, application_id from changed) c
      left join public.star_library s
        on s.user_id = c.user_id and s.application_id = c.application_id
      group by c.user_id, c.application_id
    ) mirror
    where a.user_id = mirror.user_id and a.id = mirror.application_id
      and a.star_drafts is distinct from mirror.content;
  return null;
end
$$;
comment on function private.mirror_star_drafts() is 'After a statement on star_library: applications.star_drafts mirrors the drafts.';
create trigger star_library_mirror_insert after insert on public.star_library
  referencing new table as changed for each statement execute function private.mirror_star_drafts();
create trigger star_library_mirror_update after update on public.star_library
  referencing new table as changed for each statement execute function private.mirror_star_drafts();
create trigger star_library_mirror_delete after delete on public.star_library
  referencing old table as changed for each statement execute function private.mirror_star_drafts();
