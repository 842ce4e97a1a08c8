-- 0014_job_fetch: the advert as it was read.
alter table public.applications
  add column job_text text,
  add column job_text_source text,
  add column job_fetched_at timestamptz,
  add column job_fetch_status text,
  add constraint applications_ck_job_text check (char_length(job_text) <= 200000),
  add constraint applications_ck_job_text_source check (
    job_text_source in ('page', 'selection', 'paste', 'hand', 'file')
  ),
  add constraint applications_ck_job_fetch_status check (
    job_fetch_status in ('complete', 'partial', 'doubtful', 'none')
  );
comment on column public.applications.job_text is 'The advert as read; never edited. What the person put right is in job_description.';
comment on column public.applications.job_text_source is 'Where job_text came from: page, selection, paste, hand or file.';
comment on column public.applications.job_fetched_at is 'When it was read.';
comment on column public.applications.job_fetch_status is 'The grade of the reading: complete, partial, doubtful (confirmed by the person), or none.';
grant
  insert (job_text, job_text_source, job_fetched_at, job_fetch_status),
  update (job_text, job_text_source, job_fetched_at, job_fetch_status)
  on public.applications to authenticated;
