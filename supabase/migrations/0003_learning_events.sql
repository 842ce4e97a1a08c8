-- 0003_learning_events: what an advert asked for and what was missing, kept only for people who agreed to it.
alter table public.profiles add column telemetry_opt_in boolean not null default false;
comment on column public.profiles.telemetry_opt_in is
  'The person agreed that what adverts ask for may be kept to improve the domain packs. Asked for, never assumed.';
grant update (telemetry_opt_in) on public.profiles to authenticated;

create function private.audit_consent() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  perform private.record_audit(
    new.user_id, case when new.telemetry_opt_in then 'consent.given' else 'consent.withdrawn' end, '{}'
  );
  return null;
end
$$;
comment on function private.audit_consent() is 'After a change of telemetry_opt_in: consent given and withdrawn is in the audit trail.';
create trigger profiles_audit_consent after update of telemetry_opt_in on public.profiles
  for each row when (old.telemetry_opt_in is distinct from new.telemetry_opt_in)
  execute function private.audit_consent();

create table public.role_fit_learning_events (
  id uuid not null default gen_random_uuid(),
  user_id uuid not null,
  domain_guess text not null,
  matched_signals text[] not null default '{}',
  missing_signals text[] not null default '{}',
  top_terms text[] not null default '{}',
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  -- Stored, because an index over the expression would not be immutable in every form of it.
  created_day date not null generated always as ((created_at at time zone 'UTC')::date) stored,
  constraint role_fit_learning_events_pk_id primary key (id),
  constraint role_fit_learning_events_uq_user_id_id unique (user_id, id),
  constraint role_fit_learning_events_fk_user_id foreign key (user_id) references auth.users (id) on delete cascade,
  constraint role_fit_learning_events_ck_domain_guess check (char_length(domain_guess) between 1 and 100),
  constraint role_fit_learning_events_ck_matched_signals check (
    cardinality(matched_signals) <= 200 and octet_length(array_to_string(matched_signals, ',')) <= 20000
  ),
  constraint role_fit_learning_events_ck_missing_signals check (
    cardinality(missing_signals) <= 200 and octet_length(array_to_string(missing_signals, ',')) <= 20000
  ),
  constraint role_fit_learning_events_ck_top_terms check (
    cardinality(top_terms) <= 200 and octet_length(array_to_string(top_terms, ',')) <= 20000
  )
);
create index idx_role_fit_learning_events_user_id_created_day on public.role_fit_learning_events (user_id, created_day);
comment on table public.role_fit_learning_events is
  'Single words of adverts that opted-in people looked at: no advert, no employer, nothing the person wrote.';
comment on column public.role_fit_learning_events.domain_guess is 'The field of work the advert was taken for.';
comment on column public.role_fit_learning_events.matched_signals is 'Names of the pack''s signals the person could show; at most 200.';
comment on column public.role_fit_learning_events.missing_signals is 'Names of the pack''s signals without an example; at most 200.';
comment on column public.role_fit_learning_events.top_terms is 'The advert''s most telling words that no signal covers; at most 200.';
comment on column public.role_fit_learning_events.created_day is 'The UTC day of created_at, to count by.';

create trigger role_fit_learning_events_refuse_change before update on public.role_fit_learning_events
  for each row execute function private.refuse_change();

alter table public.role_fit_learning_events enable row level security;
create policy "People who opted in read their own learning events" on public.role_fit_learning_events
  for select to authenticated using (
    user_id = (select auth.uid())
    and (select p.telemetry_opt_in from public.profiles p where p.user_id = (select auth.uid()))
  );
create policy "People who opted in add learning events of their own" on public.role_fit_learning_events
  for insert to authenticated with check (
    user_id = (select auth.uid())
    and (select p.telemetry_opt_in from public.profiles p where p.user_id = (select auth.uid()))
  );
create policy "People delete their own learning events at any time" on public.role_fit_learning_events
  for delete to authenticated using (user_id = (select auth.uid()));

revoke all on public.role_fit_learning_events from public, anon, authenticated, service_role;
grant
  select, delete, insert (id, user_id, domain_guess, matched_signals, missing_signals, top_terms, created_at, updated_at)
  on public.role_fit_learning_events to authenticated;
grant select, insert, delete on public.role_fit_learning_events to service_role;

-- A DELETE with a condition also needs to read the rows, which the person may no longer do once they withdrew.
create function private.forget_my_learning_events() returns integer
language plpgsql security definer set search_path = '' as $$
declare
  forgotten integer;
begin
  delete from public.role_fit_learning_events where user_id = auth.uid();
  get diagnostics forgotten = row_count;
  return forgotten;
end
$$;
comment on function private.forget_my_learning_events() is 'The working part of public.forget_my_learning_events().';

create function public.forget_my_learning_events() returns integer
language sql set search_path = '' as $$
  select private.forget_my_learning_events()
$$;
comment on function public.forget_my_learning_events() is
  'Deletes every learning event of the signed-in person, whether or not they still agree to them. Returns how many.';

grant usage on schema private to authenticated;
grant execute on function private.forget_my_learning_events(), public.forget_my_learning_events() to authenticated;
