-- 0002_job_url: where the advert was.
alter table public.applications
  add column job_url text,
  add constraint applications_ck_job_url check (char_length(job_url) <= 4096);
comment on column public.applications.job_url is 'The address of the page the advert was read from.';
grant insert (job_url), update (job_url) on public.applications to authenticated;
