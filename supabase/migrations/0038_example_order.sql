-- 0038_example_order: the order that a person gives their own examples.
alter table public.achievements
  add column position double precision,
  -- Wide enough for any order, and neither infinite nor "not a number".
  add constraint achievements_ck_position check (position between -1e12 and 1e12);
comment on column public.achievements.position is
  'Where the person put it among the examples of its role: it stands as if made at this moment, in Unix seconds, the latest first; null where its own making puts it.';
grant insert (position), update (position) on public.achievements to authenticated;
