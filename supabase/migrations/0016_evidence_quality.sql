-- 0016_evidence_quality: a row per pick, with how well it matches and how good it is.
create table public.application_evidence (
  id uuid not null default gen_random_uuid(),
  user_id uuid not null,
  application_id uuid not null,
  gap_key text not null,
  evidence_id text not null,
  source_type text not null,
  source_id uuid not null,
  match_score double precision,
  quality_score double precision,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint application_evidence_pk_id primary key (id),
  constraint application_evidence_uq_user_id_id unique (user_id, id),
  constraint application_evidence_uq_application_id_gap_key_evidence_id
    unique (user_id, application_id, gap_key, evidence_id),
  constraint application_evidence_fk_user_id foreign key (user_id) references auth.users (id) on delete cascade,
  constraint application_evidence_fk_user_id_application_id foreign key (user_id, application_id)
    references public.applications (user_id, id) on delete cascade,
  constraint application_evidence_ck_gap_key check (char_length(gap_key) between 1 and 200),
  constraint application_evidence_ck_source_type check (source_type in ('achievement', 'work_history')),
  constraint application_evidence_ck_evidence_id check (
    char_length(evidence_id) <= 200
    and (
      (source_type = 'achievement' and evidence_id = 'achievement:' || source_id::text)
      or (source_type = 'work_history' and evidence_id ~ ('^work_history:' || source_id::text || '#[^#\s]+$'))
    )
  ),
  constraint application_evidence_ck_match_score check (match_score between 0 and 1),
  constraint application_evidence_ck_quality_score check (quality_score between 0 and 100)
);
comment on table public.application_evidence is 'A pick: this evidence, for this requirement of this application.';
comment on column public.application_evidence.gap_key is 'The stable key of the requirement.';
comment on column public.application_evidence.evidence_id is 'achievement:<id>, or work_history:<id>#<bullet id>.';
comment on column public.application_evidence.source_type is 'achievement or work_history: the table source_id is of.';
comment on column public.application_evidence.source_id is 'The achievement or role. No foreign key, as it points to one of two tables.';
comment on column public.application_evidence.match_score is '0 to 1: how well it answers the requirement; null while not scored.';
comment on column public.application_evidence.quality_score is '0 to 100: how complete the example is in itself; null while not scored.';

create trigger application_evidence_set_updated_at before update on public.application_evidence
  for each row execute function private.set_updated_at();
create trigger application_evidence_stay before update on public.application_evidence
  for each row when (old.user_id is distinct from new.user_id or old.application_id is distinct from new.application_id)
  execute function private.refuse_move();

alter table public.application_evidence enable row level security;
create policy "People read their own picks" on public.application_evidence
  for select to authenticated using (user_id = (select auth.uid()));
create policy "People add picks of their own" on public.application_evidence
  for insert to authenticated with check (user_id = (select auth.uid()));
create policy "People change their own picks" on public.application_evidence
  for update to authenticated using (user_id = (select auth.uid())) with check (user_id = (select auth.uid()));

revoke all on public.application_evidence from public, anon, authenticated, service_role;
grant
  select,
  insert (
    id, user_id, application_id, gap_key, evidence_id, source_type, source_id, match_score, quality_score,
    created_at, updated_at
  ),
  update (match_score, quality_score)
  on public.application_evidence to authenticated;
grant select, insert, update, delete on public.application_evidence to service_role;

create function private.mirror_selected_evidence() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  -- In one order, so that two pushes of picks cannot wait for each other.
  perform 1 from public.applications a
    where (a.user_id, a.id) in (select c.user_id, c.application_id from changed c)
    order by a.id for no key update;
  update public.applications a
    set selected_evidence = mirror.content
    from (
      select c.user_id, c.application_id, jsonb_build_object('schema_version', 1, 'items', coalesce(
        jsonb_agg(
          jsonb_build_object('gap_key', e.gap_key, 'evidence_id', e.evidence_id)
          order by e.gap_key collate "C", e.evidence_id collate "C"
        ) filter (where e.id is not null),
        '[]'
      )) as content
      from (select distinct user_id, application_id from changed) c
      left join public.application_evidence e
        on e.user_id = c.user_id and e.application_id = c.application_id
      group by c.user_id, c.application_id
    ) mirror
    where a.user_id = mirror.user_id and a.id = mirror.application_id
      and a.selected_evidence is distinct from mirror.content;
  return null;
end
$$;
comment on function private.mirror_selected_evidence() is 'After a statement on application_evidence: applications.selected_evidence mirrors the picks.';
create trigger application_evidence_mirror_insert after insert on public.application_evidence
  referencing new table as changed for each statement execute function private.mirror_selected_evidence();
create trigger application_evidence_mirror_update after update on public.application_evidence
  referencing new table as changed for each statement execute function private.mirror_selected_evidence();
create trigger application_evidence_mirror_delete after delete on public.application_evidence
  referencing old table as changed for each statement execute function private.mirror_selected_evidence();
