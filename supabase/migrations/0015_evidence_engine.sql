-- 0015_evidence_engine: which evidence was picked for an application, in one place.
alter table public.applications
  add column selected_evidence jsonb,
  add constraint applications_ck_selected_evidence check (
    jsonb_typeof(selected_evidence) = 'object' and selected_evidence ? 'schema_version'
  );
comment on column public.applications.selected_evidence is
  'A mirror for older readers: an object with schema_version and items. Nobody writes it and we never read it.';
