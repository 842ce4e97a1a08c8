-- 0017_evidence_targets: where a pick is to be used.
alter table public.application_evidence
  add column use_cv boolean not null default false,
  add column use_cover boolean not null default false,
  add column use_star boolean not null default false;
comment on column public.application_evidence.use_cv is 'To be used in the CV.';
comment on column public.application_evidence.use_cover is 'To be used in the cover letter.';
comment on column public.application_evidence.use_star is 'To be used in a STAR story.';
grant insert (use_cv, use_cover, use_star), update (use_cv, use_cover, use_star)
  on public.application_evidence to authenticated;
