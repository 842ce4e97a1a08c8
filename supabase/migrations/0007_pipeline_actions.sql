-- 0007_pipeline_actions: the next thing to do for an application.
alter table public.applications
  add column next_action text,
  add column next_action_due date,
  add constraint applications_ck_next_action check (char_length(next_action) <= 500);
comment on column public.applications.next_action is 'What to do next, in the person''s words.';
comment on column public.applications.next_action_due is 'The day it is to be done, in the person''s time zone.';
grant insert (next_action, next_action_due), update (next_action, next_action_due) on public.applications to authenticated;
