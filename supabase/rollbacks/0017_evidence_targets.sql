-- Undoes 0017_evidence_targets: where picks were to be used is lost.
alter table public.application_evidence
  drop column use_cv,
  drop column use_cover,
  drop column use_star;
