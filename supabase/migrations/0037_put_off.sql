-- 0037_put_off: "later" of a closing date or an interview, whose own date is not the person's to move. It travels with
-- the account, so that all their computers agree when it is shown again.
alter table public.applications
  add column put_off jsonb,
  add constraint applications_ck_put_off check (
    jsonb_typeof(put_off) = 'object' and put_off ? 'schema_version' and octet_length(put_off::text) <= 1000
  );
comment on column public.applications.put_off is
  'The closing date, put off: {schema_version, of: the date it stood at, until: the day from which it is shown again}; null where it is not. Of another date it says nothing.';
grant insert (put_off), update (put_off) on public.applications to authenticated;

alter table public.application_activities
  add column put_off jsonb,
  add constraint application_activities_ck_put_off check (
    jsonb_typeof(put_off) = 'object' and put_off ? 'schema_version' and octet_length(put_off::text) <= 1000
  );
comment on column public.application_activities.put_off is
  'An interview, put off: as in applications, of the moment it is at.';
grant insert (put_off), update (put_off) on public.application_activities to authenticated;
