-- Undoes 0005_application_tracking: statuses, notes and follow-ups are lost.
alter table public.applications
  drop column status,
  drop column notes,
  drop column applied_at,
  drop column next_followup_at;
