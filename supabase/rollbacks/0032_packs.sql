-- Undoes 0032_packs: the packs it published are gone.
delete from public.domain_packs where (slug, version) in (values
  ('software-data', 1),
  ('project-delivery', 1),
  ('finance-administration', 1),
  ('sales-marketing', 1),
  ('operations-supply', 1),
  ('nursing-care', 1),
  ('teaching', 1),
  ('policy-public-service', 1),
  ('civil-service-behaviours', 1),
  ('nhs-values', 1)
);
comment on column public.domain_packs.pack is 'Named signals with aliases and weights: an object with schema_version.';
