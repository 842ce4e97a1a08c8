-- 0013_smart_apply: closing date, where it was advertised, when it was sealed; the checklist of sending.
alter table public.applications
  add column closing_date date,
  add column source_platform text,
  add column submitted_at timestamptz,
  add constraint applications_ck_source_platform check (char_length(source_platform) <= 60);
comment on column public.applications.closing_date is 'The last day to apply, as the advert states it.';
comment on column public.applications.source_platform is 'The job site it was read from, by our name for it.';
comment on column public.applications.submitted_at is 'When the application was sealed here: what was sent is kept as it was.';
grant
  insert (closing_date, source_platform, submitted_at),
  update (closing_date, source_platform, submitted_at)
  on public.applications to authenticated;

create function private.audit_submission() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  perform private.record_audit(new.user_id, 'application.submitted', jsonb_build_object('application_id', new.id));
  return null;
end
$$;
comment on function private.audit_submission() is 'After an application was sealed: it is in the audit trail.';
create trigger applications_audit_submission_insert after insert on public.applications
  for each row when (new.submitted_at is not null) execute function private.audit_submission();
create trigger applications_audit_submission_update after update of submitted_at on public.applications
  for each row when (old.submitted_at is null and new.submitted_at is not null)
  execute function private.audit_submission();

create table public.application_apply_checklist (
  id uuid not null default gen_random_uuid(),
  user_id uuid not null,
  application_id uuid not null,
  cv_exported_at timestamptz,
  cover_exported_at timestamptz,
  interview_pack_exported_at timestamptz,
  kit_downloaded_at timestamptz,
  outreach_step1_logged_at timestamptz,
  followup_scheduled_at timestamptz,
  submitted_logged_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint application_apply_checklist_pk_id primary key (id),
  constraint application_apply_checklist_uq_user_id_id unique (user_id, id),
  constraint application_apply_checklist_uq_user_id_application_id unique (user_id, application_id),
  constraint application_apply_checklist_fk_user_id foreign key (user_id) references auth.users (id) on delete cascade,
  constraint application_apply_checklist_fk_user_id_application_id foreign key (user_id, application_id)
    references public.applications (user_id, id) on delete cascade
);
comment on table public.application_apply_checklist is 'When each step of sending an application was done; one per application. Null means not done.';
comment on column public.application_apply_checklist.cv_exported_at is 'The CV was saved as a file.';
comment on column public.application_apply_checklist.cover_exported_at is 'The cover letter was saved as a file.';
comment on column public.application_apply_checklist.interview_pack_exported_at is 'The interview pack was saved as a file.';
comment on column public.application_apply_checklist.kit_downloaded_at is 'All files of the application were saved together.';
comment on column public.application_apply_checklist.outreach_step1_logged_at is 'The first message to a contact was noted.';
comment on column public.application_apply_checklist.followup_scheduled_at is 'A follow-up was planned (the moment of planning, not its date).';
comment on column public.application_apply_checklist.submitted_logged_at is 'The person noted that they applied.';

create trigger application_apply_checklist_set_updated_at before update on public.application_apply_checklist
  for each row execute function private.set_updated_at();
create trigger application_apply_checklist_stay before update on public.application_apply_checklist
  for each row when (old.user_id is distinct from new.user_id or old.application_id is distinct from new.application_id)
  execute function private.refuse_move();

alter table public.application_apply_checklist enable row level security;
create policy "People read their own checklists" on public.application_apply_checklist
  for select to authenticated using (user_id = (select auth.uid()));
create policy "People add checklists of their own" on public.application_apply_checklist
  for insert to authenticated with check (user_id = (select auth.uid()));
create policy "People change their own checklists" on public.application_apply_checklist
  for update to authenticated using (user_id = (select auth.uid())) with check (user_id = (select auth.uid()));

revoke all on public.application_apply_checklist from public, anon, authenticated, service_role;
grant
  select,
  insert (
    id, user_id, application_id, cv_exported_at, cover_exported_at, interview_pack_exported_at, kit_downloaded_at,
    outreach_step1_logged_at, followup_scheduled_at, submitted_logged_at, created_at, updated_at
  ),
  update (
    cv_exported_at, cover_exported_at, interview_pack_exported_at, kit_downloaded_at, outreach_step1_logged_at,
    followup_scheduled_at, submitted_logged_at
  )
  on public.application_apply_checklist to authenticated;
grant select, insert, update, delete on public.application_apply_checklist to service_role;
