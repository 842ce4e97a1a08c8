-- Undoes 0002_job_url: the addresses are lost.
alter table public.applications drop column job_url;
