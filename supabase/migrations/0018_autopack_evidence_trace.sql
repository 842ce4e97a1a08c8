-- 0018_autopack_evidence_trace: what each drafted sentence stands on.
alter table public.autopacks
  add column evidence_trace jsonb,
  add constraint autopacks_ck_evidence_trace check (
    jsonb_typeof(evidence_trace) = 'object' and evidence_trace ? 'schema_version'
    and octet_length(evidence_trace::text) <= 1000000
  );
comment on column public.autopacks.evidence_trace is
  'For each drafted sentence: evidence, advert, named courtesy template, or the person''s own hand. An object with schema_version.';
grant insert (evidence_trace), update (evidence_trace) on public.autopacks to authenticated;
