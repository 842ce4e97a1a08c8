-- 0031_job_addresses: one job stands on several sites. job_url stays the address it was saved from first; the others
-- stand beside it, so that each of them is known again.
alter table public.applications
  add column other_urls jsonb,
  add constraint applications_ck_other_urls check (
    jsonb_typeof(other_urls) = 'object' and other_urls ? 'schema_version'
    and octet_length(other_urls::text) <= 200000
  );
comment on column public.applications.other_urls is
  'Further addresses of the same job, oldest first: {schema_version, items: [{url, added_at}]}; null where there are none.';
grant insert (other_urls), update (other_urls) on public.applications to authenticated;
