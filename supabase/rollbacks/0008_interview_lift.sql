-- Undoes 0008_interview_lift: the drafts' mirror and the lift are lost.
alter table public.applications
  drop column star_drafts,
  drop column interview_lift;
