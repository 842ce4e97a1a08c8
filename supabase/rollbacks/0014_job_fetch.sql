-- Undoes 0014_job_fetch: the adverts as read are lost.
alter table public.applications
  drop column job_text,
  drop column job_text_source,
  drop column job_fetched_at,
  drop column job_fetch_status;
