-- Undoes 0015_evidence_engine.
alter table public.applications drop column selected_evidence;
