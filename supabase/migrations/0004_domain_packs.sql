-- 0004_domain_packs: Role Fit packs, and proposals for better ones.
create table public.domain_pack_proposals (
  id uuid not null default gen_random_uuid(),
  user_id uuid not null,
  domain_guess text not null,
  title text not null,
  signals jsonb not null default '{"schema_version": 1, "items": []}',
  source_terms text[] not null default '{}',
  occurrences integer not null default 1,
  status text not null default 'proposed',
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint domain_pack_proposals_pk_id primary key (id),
  constraint domain_pack_proposals_uq_user_id_id unique (user_id, id),
  constraint domain_pack_proposals_fk_user_id foreign key (user_id) references auth.users (id) on delete cascade,
  constraint domain_pack_proposals_ck_domain_guess check (char_length(domain_guess) between 1 and 100),
  constraint domain_pack_proposals_ck_title check (char_length(title) between 1 and 200),
  constraint domain_pack_proposals_ck_signals check (
    jsonb_typeof(signals) = 'object' and signals ? 'schema_version' and octet_length(signals::text) <= 200000
  ),
  constraint domain_pack_proposals_ck_source_terms check (
    cardinality(source_terms) <= 500 and octet_length(array_to_string(source_terms, ',')) <= 50000
  ),
  constraint domain_pack_proposals_ck_occurrences check (occurrences between 1 and 1000000),
  constraint domain_pack_proposals_ck_status check (status in ('proposed', 'accepted', 'declined'))
);
comment on table public.domain_pack_proposals is 'Signals that opted-in people''s adverts suggest for a pack. Read by admins, decided by them through the service role.';
comment on column public.domain_pack_proposals.domain_guess is 'The field of work the proposal is for.';
comment on column public.domain_pack_proposals.title is 'What the proposal is called in the review.';
comment on column public.domain_pack_proposals.signals is 'The proposed signals: an object with schema_version and items.';
comment on column public.domain_pack_proposals.source_terms is 'The words of adverts it came from; at most 500.';
comment on column public.domain_pack_proposals.occurrences is 'In how many adverts they were seen.';
comment on column public.domain_pack_proposals.status is 'proposed, accepted or declined; only the review changes it.';

create trigger domain_pack_proposals_set_updated_at before update on public.domain_pack_proposals
  for each row execute function private.set_updated_at();
create trigger domain_pack_proposals_stay before update on public.domain_pack_proposals
  for each row when (old.user_id is distinct from new.user_id) execute function private.refuse_move();

alter table public.domain_pack_proposals enable row level security;
create policy "Admins read proposals" on public.domain_pack_proposals
  for select to authenticated using (((select auth.jwt()) -> 'app_metadata' ->> 'role') = 'admin');
create policy "People who opted in add proposals of their own" on public.domain_pack_proposals
  for insert to authenticated with check (
    user_id = (select auth.uid())
    and (select p.telemetry_opt_in from public.profiles p where p.user_id = (select auth.uid()))
  );

revoke all on public.domain_pack_proposals from public, anon, authenticated, service_role;
grant
  select,
  insert (id, user_id, domain_guess, title, signals, source_terms, occurrences, created_at, updated_at)
  on public.domain_pack_proposals to authenticated;
grant select, insert, update, delete on public.domain_pack_proposals to service_role;

create table public.domain_packs (
  id uuid not null default gen_random_uuid(),
  slug text not null,
  title text not null,
  version integer not null,
  is_active boolean not null default false,
  pack jsonb not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint domain_packs_pk_id primary key (id),
  constraint domain_packs_uq_slug_version unique (slug, version),
  constraint domain_packs_ck_slug check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and char_length(slug) <= 80),
  constraint domain_packs_ck_title check (char_length(title) between 1 and 200),
  constraint domain_packs_ck_version check (version >= 1),
  constraint domain_packs_ck_pack check (jsonb_typeof(pack) = 'object' and pack ? 'schema_version')
);
create unique index idx_domain_packs_is_active_slug on public.domain_packs (is_active, slug) where is_active;
comment on table public.domain_packs is 'Published Role Fit packs. They have no owner and come by migration.';
comment on column public.domain_packs.slug is 'Short name of the field of work, for example project-management.';
comment on column public.domain_packs.title is 'Name of the field of work, as shown.';
comment on column public.domain_packs.version is 'Counts from 1 per slug; a published version is not changed but followed.';
comment on column public.domain_packs.is_active is 'In use; at most one version of a slug is.';
comment on column public.domain_packs.pack is 'Named signals with aliases and weights: an object with schema_version.';

create trigger domain_packs_set_updated_at before update on public.domain_packs
  for each row execute function private.set_updated_at();

alter table public.domain_packs enable row level security;
create policy "Every signed-in person reads active packs" on public.domain_packs
  for select to authenticated using (is_active);

revoke all on public.domain_packs from public, anon, authenticated, service_role;
grant select on public.domain_packs to authenticated;
grant select, insert, update, delete on public.domain_packs to service_role;
