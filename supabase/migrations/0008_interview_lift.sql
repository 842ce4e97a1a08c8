-- 0008_interview_lift: STAR drafts of an application, and what preparing lifted.
alter table public.applications
  add column star_drafts jsonb,
  add column interview_lift jsonb,
  add constraint applications_ck_star_drafts check (
    jsonb_typeof(star_drafts) = 'object' and star_drafts ? 'schema_version'
  ),
  add constraint applications_ck_interview_lift check (
    jsonb_typeof(interview_lift) = 'object' and interview_lift ? 'schema_version'
    and octet_length(interview_lift::text) <= 200000
  );
comment on column public.applications.star_drafts is 'A mirror for older readers: an object with schema_version and items. Nobody writes it and we never read it.';
comment on column public.applications.interview_lift is 'How far the preparation has come: an object with schema_version.';
grant insert (interview_lift), update (interview_lift) on public.applications to authenticated;
