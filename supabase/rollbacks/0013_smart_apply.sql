-- Undoes 0013_smart_apply: checklists, closing dates and seals are lost.
drop table public.application_apply_checklist;
drop trigger applications_audit_submission_insert on public.applications;
drop trigger applications_audit_submission_update on public.applications;
drop function private.audit_submission();
alter table public.applications
  drop column closing_date,
  drop column source_platform,
  drop column submitted_at;
