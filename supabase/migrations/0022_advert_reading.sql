-- 0022_advert_reading: what else the advert says, and the receipt of each field.
alter table public.applications
  add column location text,
  add column salary text,
  add column employment_type text,
  add column remote_policy text,
  add column hours text,
  add column reference text,
  add column agency text,
  add column employer_url text,
  add column board_expires_on date,
  add column advert_reading jsonb,
  add constraint applications_ck_location check (char_length(location) <= 300),
  add constraint applications_ck_salary check (char_length(salary) <= 500),
  add constraint applications_ck_employment_type check (char_length(employment_type) <= 300),
  add constraint applications_ck_remote_policy check (char_length(remote_policy) <= 300),
  add constraint applications_ck_hours check (char_length(hours) <= 300),
  add constraint applications_ck_reference check (char_length(reference) <= 300),
  add constraint applications_ck_agency check (char_length(agency) <= 300),
  add constraint applications_ck_employer_url check (char_length(employer_url) <= 4096),
  add constraint applications_ck_advert_reading check (
    jsonb_typeof(advert_reading) = 'object' and advert_reading ? 'schema_version'
    and octet_length(advert_reading::text) <= 1000000
  );
comment on column public.applications.location is 'Where the job is, in the advert''s words.';
comment on column public.applications.salary is 'The pay, in the advert''s words.';
comment on column public.applications.employment_type is 'Permanent, fixed term and so on, in the advert''s words.';
comment on column public.applications.remote_policy is 'On site, hybrid or remote, in the advert''s words.';
comment on column public.applications.hours is 'The hours, in the advert''s words.';
comment on column public.applications.reference is 'The number the employer wants quoted.';
comment on column public.applications.agency is 'The agency that advertises for the employer; never the employer.';
comment on column public.applications.employer_url is 'The employer''s own page of the job, beside the board''s in job_url.';
comment on column public.applications.board_expires_on is 'The day the board takes the advert down (validThrough); not the stated closing date.';
comment on column public.applications.advert_reading is 'The receipt of each field: where it was read, the span, how sure. An object with schema_version.';
grant
  insert (
    location, salary, employment_type, remote_policy, hours, reference, agency, employer_url, board_expires_on,
    advert_reading
  ),
  update (
    location, salary, employment_type, remote_policy, hours, reference, agency, employer_url, board_expires_on,
    advert_reading
  )
  on public.applications to authenticated;
