-- Undoes 0007_pipeline_actions: next actions are lost.
alter table public.applications
  drop column next_action,
  drop column next_action_due;
