-- Undoes 0031_job_addresses: the further addresses of jobs are lost.
alter table public.applications drop column other_urls;
