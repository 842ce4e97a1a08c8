-- 0001_init: profiles, evidence, applications, drafts, the audit trail and billing; row security; a profile at sign-up.
--
-- House rules of these migrations, held by supabase/tests:
--   * names: idx_<table>_<columns>; <table>_<pk|uq|fk|ck>_<columns>; a policy is a sentence
--   * every row of a person carries user_id, children too, and points to its parent by (user_id, parent_id): a plain
--     foreign key goes round row security and would tell whether somebody else's row exists
--   * grants are written out per table, role and column; people get no DELETE
--   * functions live in schema private with an empty search_path, unless they are called through the API

-- Closed by default: the platform opens every new table, sequence and function to every role of the API.
alter default privileges in schema public revoke all on tables from anon, authenticated, service_role;
alter default privileges in schema public revoke all on sequences from anon, authenticated, service_role;
alter default privileges in schema public revoke all on functions from anon, authenticated, service_role;
alter default privileges revoke execute on functions from public;

create schema private;
comment on schema private is 'Triggers and the working part of API functions. Not served by the API.';

create function private.set_updated_at() returns trigger
language plpgsql set search_path = '' as $$
begin
  new.updated_at := now();
  return new;
end
$$;
comment on function private.set_updated_at() is 'Before update: updated_at is the moment of this transaction.';

create function private.refuse_move() returns trigger
language plpgsql set search_path = '' as $$
begin
  raise exception 'A row of % never changes its owner or its parent', tg_table_name using errcode = '42501';
end
$$;
comment on function private.refuse_move() is 'Before update, when user_id or the parent differs: refused with 42501, for every role.';

create function private.refuse_change() returns trigger
language plpgsql set search_path = '' as $$
begin
  raise exception 'Rows of % are never changed', tg_table_name using errcode = '42501';
end
$$;
comment on function private.refuse_change() is 'Before update of a table that is only ever added to: refused with 42501, for every role.';

-- profiles

create table public.profiles (
  id uuid not null default gen_random_uuid(),
  user_id uuid not null,
  full_name text not null default '',
  headline text not null default '',
  location text not null default '',
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint profiles_pk_id primary key (id),
  constraint profiles_uq_user_id unique (user_id),
  constraint profiles_uq_user_id_id unique (user_id, id),
  constraint profiles_fk_user_id foreign key (user_id) references auth.users (id) on delete cascade,
  constraint profiles_ck_full_name check (char_length(full_name) <= 200),
  constraint profiles_ck_headline check (char_length(headline) <= 300),
  constraint profiles_ck_location check (char_length(location) <= 200)
);
comment on table public.profiles is 'Who the person is, as printed on their documents. One row each, made at sign-up, its id is the person''s user id.';
comment on column public.profiles.full_name is 'As the person writes it; empty until they do.';
comment on column public.profiles.headline is 'One line under the name.';
comment on column public.profiles.location is 'Where the person lives, in their words.';

create trigger profiles_set_updated_at before update on public.profiles
  for each row execute function private.set_updated_at();
create trigger profiles_stay before update on public.profiles
  for each row when (old.user_id is distinct from new.user_id) execute function private.refuse_move();

alter table public.profiles enable row level security;
create policy "People read their own profile" on public.profiles
  for select to authenticated using (user_id = (select auth.uid()));
create policy "People change their own profile" on public.profiles
  for update to authenticated using (user_id = (select auth.uid())) with check (user_id = (select auth.uid()));

revoke all on public.profiles from public, anon, authenticated, service_role;
grant select, update (full_name, headline, location) on public.profiles to authenticated;
grant select, insert, update, delete on public.profiles to service_role;

-- achievements

create table public.achievements (
  id uuid not null default gen_random_uuid(),
  user_id uuid not null,
  title text not null,
  situation text not null default '',
  task text not null default '',
  action text not null default '',
  result text not null default '',
  metrics text not null default '',
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint achievements_pk_id primary key (id),
  constraint achievements_uq_user_id_id unique (user_id, id),
  constraint achievements_fk_user_id foreign key (user_id) references auth.users (id) on delete cascade,
  constraint achievements_ck_title check (char_length(title) between 1 and 300),
  constraint achievements_ck_situation check (char_length(situation) <= 20000),
  constraint achievements_ck_task check (char_length(task) <= 20000),
  constraint achievements_ck_action check (char_length(action) <= 20000),
  constraint achievements_ck_result check (char_length(result) <= 20000),
  constraint achievements_ck_metrics check (char_length(metrics) <= 2000)
);
comment on table public.achievements is 'The person''s examples: what STAR stories stand on.';
comment on column public.achievements.title is 'What the person calls this example.';
comment on column public.achievements.situation is 'Where and when it was.';
comment on column public.achievements.task is 'What the person had to do.';
comment on column public.achievements.action is 'What the person did.';
comment on column public.achievements.result is 'What came of it.';
comment on column public.achievements.metrics is 'The numbers the person stands by; no other number may appear in a draft.';

create trigger achievements_set_updated_at before update on public.achievements
  for each row execute function private.set_updated_at();
create trigger achievements_stay before update on public.achievements
  for each row when (old.user_id is distinct from new.user_id) execute function private.refuse_move();

alter table public.achievements enable row level security;
create policy "People read their own achievements" on public.achievements
  for select to authenticated using (user_id = (select auth.uid()));
create policy "People add achievements of their own" on public.achievements
  for insert to authenticated with check (user_id = (select auth.uid()));
create policy "People change their own achievements" on public.achievements
  for update to authenticated using (user_id = (select auth.uid())) with check (user_id = (select auth.uid()));

revoke all on public.achievements from public, anon, authenticated, service_role;
grant
  select,
  insert (id, user_id, title, situation, task, action, result, metrics, created_at, updated_at),
  update (title, situation, task, action, result, metrics)
  on public.achievements to authenticated;
grant select, insert, update, delete on public.achievements to service_role;

-- applications

create table public.applications (
  id uuid not null default gen_random_uuid(),
  user_id uuid not null,
  job_title text not null,
  company text not null default '',
  job_description text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint applications_pk_id primary key (id),
  constraint applications_uq_user_id_id unique (user_id, id),
  constraint applications_fk_user_id foreign key (user_id) references auth.users (id) on delete cascade,
  constraint applications_ck_job_title check (char_length(job_title) between 1 and 300),
  constraint applications_ck_company check (char_length(company) <= 300),
  constraint applications_ck_job_description check (char_length(job_description) <= 200000)
);
comment on table public.applications is 'One job the person saved, from the advert to the outcome.';
comment on column public.applications.job_title is 'The title of the job as the advert or the person gives it.';
comment on column public.applications.company is 'The employer; empty when the advert does not say.';
comment on column public.applications.job_description is 'The advert as the person put it right, or null while they have not.';

create trigger applications_set_updated_at before update on public.applications
  for each row execute function private.set_updated_at();
create trigger applications_stay before update on public.applications
  for each row when (old.user_id is distinct from new.user_id) execute function private.refuse_move();

alter table public.applications enable row level security;
create policy "People read their own applications" on public.applications
  for select to authenticated using (user_id = (select auth.uid()));
create policy "People add applications of their own" on public.applications
  for insert to authenticated with check (user_id = (select auth.uid()));
create policy "People change their own applications" on public.applications
  for update to authenticated using (user_id = (select auth.uid())) with check (user_id = (select auth.uid()));

revoke all on public.applications from public, anon, authenticated, service_role;
grant
  select,
  insert (id, user_id, job_title, company, job_description, created_at, updated_at),
  update (job_title, company, job_description)
  on public.applications to authenticated;
grant select, insert, update, delete on public.applications to service_role;

-- autopacks

create table public.autopacks (
  id uuid not null default gen_random_uuid(),
  user_id uuid not null,
  application_id uuid not null,
  version integer not null default 1,
  cv_text text not null default '',
  cover_letter text not null default '',
  answers_json jsonb,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint autopacks_pk_id primary key (id),
  constraint autopacks_uq_user_id_id unique (user_id, id),
  constraint autopacks_fk_user_id foreign key (user_id) references auth.users (id) on delete cascade,
  constraint autopacks_fk_user_id_application_id foreign key (user_id, application_id)
    references public.applications (user_id, id) on delete cascade,
  constraint autopacks_ck_version check (version >= 1),
  constraint autopacks_ck_cv_text check (char_length(cv_text) <= 200000),
  constraint autopacks_ck_cover_letter check (char_length(cover_letter) <= 200000),
  constraint autopacks_ck_answers_json check (
    jsonb_typeof(answers_json) = 'object' and answers_json ? 'schema_version'
    and octet_length(answers_json::text) <= 1000000
  )
);
-- Not unique: two devices may each draft a second version while offline, and neither is to be lost.
create index idx_autopacks_user_id_application_id_version on public.autopacks (user_id, application_id, version);
comment on table public.autopacks is 'Drafted documents of one application: CV, cover letter, answers.';
comment on column public.autopacks.version is 'Counts from 1 within the application; the highest is the newest.';
comment on column public.autopacks.cv_text is 'The CV as plain text.';
comment on column public.autopacks.cover_letter is 'The cover letter as plain text.';
comment on column public.autopacks.answers_json is 'Answers to the application''s questions: an object with schema_version.';

create trigger autopacks_set_updated_at before update on public.autopacks
  for each row execute function private.set_updated_at();
create trigger autopacks_stay before update on public.autopacks
  for each row when (old.user_id is distinct from new.user_id or old.application_id is distinct from new.application_id)
  execute function private.refuse_move();

alter table public.autopacks enable row level security;
create policy "People read their own drafts" on public.autopacks
  for select to authenticated using (user_id = (select auth.uid()));
create policy "People add drafts of their own" on public.autopacks
  for insert to authenticated with check (user_id = (select auth.uid()));
create policy "People change their own drafts" on public.autopacks
  for update to authenticated using (user_id = (select auth.uid())) with check (user_id = (select auth.uid()));

revoke all on public.autopacks from public, anon, authenticated, service_role;
grant
  select,
  insert (id, user_id, application_id, version, cv_text, cover_letter, answers_json, created_at, updated_at),
  update (version, cv_text, cover_letter, answers_json)
  on public.autopacks to authenticated;
grant select, insert, update, delete on public.autopacks to service_role;

-- audit_log

create table public.audit_log (
  id uuid not null default gen_random_uuid(),
  user_id uuid not null,
  action text not null,
  meta jsonb not null default '{"schema_version": 1}',
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint audit_log_pk_id primary key (id),
  constraint audit_log_fk_user_id foreign key (user_id) references auth.users (id) on delete cascade,
  constraint audit_log_ck_action check (action ~ '^[a-z_]+\.[a-z_]+$' and char_length(action) <= 100),
  constraint audit_log_ck_meta check (jsonb_typeof(meta) = 'object' and meta ? 'schema_version')
);
create index idx_audit_log_user_id_created_at on public.audit_log (user_id, created_at);
comment on table public.audit_log is 'What happened to a person''s data, written by triggers and definer functions only. Goes with the account.';
comment on column public.audit_log.action is 'area.verb, for example account.created.';
comment on column public.audit_log.meta is 'What the action needs to be understood: an object with schema_version. Never text of the person.';

create trigger audit_log_refuse_change before update on public.audit_log
  for each row execute function private.refuse_change();

alter table public.audit_log enable row level security;
create policy "People read their own audit trail" on public.audit_log
  for select to authenticated using (user_id = (select auth.uid()));

revoke all on public.audit_log from public, anon, authenticated, service_role;
grant select on public.audit_log to authenticated, service_role;

create function private.record_audit(p_user_id uuid, p_action text, p_meta jsonb) returns void
language sql set search_path = '' as $$
  insert into public.audit_log (user_id, action, meta)
  values (p_user_id, p_action, '{"schema_version": 1}'::jsonb || p_meta)
$$;
comment on function private.record_audit(uuid, text, jsonb) is
  'Adds one line to the audit trail. For definer functions of this schema only; the owner comes from the row at hand, never from a client''s field.';

-- credit_ledger

create table public.credit_ledger (
  id uuid not null default gen_random_uuid(),
  user_id uuid not null,
  delta integer not null,
  reason text not null,
  ref text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint credit_ledger_pk_id primary key (id),
  constraint credit_ledger_uq_user_id_reason_ref unique (user_id, reason, ref),
  constraint credit_ledger_fk_user_id foreign key (user_id) references auth.users (id) on delete cascade,
  constraint credit_ledger_ck_delta check (delta <> 0),
  constraint credit_ledger_ck_reason check (char_length(reason) between 1 and 200),
  constraint credit_ledger_ck_ref check (char_length(ref) <= 255)
);
create index idx_credit_ledger_user_id_created_at on public.credit_ledger (user_id, created_at);
comment on table public.credit_ledger is 'Movements of credit; the balance is their sum. Written by the service role, only ever added to.';
comment on column public.credit_ledger.delta is 'Credits gained (positive) or spent (negative); never 0.';
comment on column public.credit_ledger.reason is 'Why the balance moved.';
comment on column public.credit_ledger.ref is 'What it was for, for example a payment: the same reason and ref count once.';

create trigger credit_ledger_refuse_change before update on public.credit_ledger
  for each row execute function private.refuse_change();

alter table public.credit_ledger enable row level security;
create policy "People read their own credit movements" on public.credit_ledger
  for select to authenticated using (user_id = (select auth.uid()));

revoke all on public.credit_ledger from public, anon, authenticated, service_role;
grant select on public.credit_ledger to authenticated;
grant select, insert on public.credit_ledger to service_role;

create function private.audit_credit() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  perform private.record_audit(new.user_id, 'credit.moved', jsonb_build_object('delta', new.delta, 'reason', new.reason));
  return null;
end
$$;
comment on function private.audit_credit() is 'After insert on credit_ledger: every movement is in the audit trail.';
create trigger credit_ledger_audit after insert on public.credit_ledger
  for each row execute function private.audit_credit();

-- stripe_customers

create table public.stripe_customers (
  id uuid not null default gen_random_uuid(),
  user_id uuid not null,
  stripe_customer_id text not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint stripe_customers_pk_id primary key (id),
  constraint stripe_customers_uq_user_id unique (user_id),
  constraint stripe_customers_uq_stripe_customer_id unique (stripe_customer_id),
  constraint stripe_customers_fk_user_id foreign key (user_id) references auth.users (id) on delete cascade,
  constraint stripe_customers_ck_stripe_customer_id check (char_length(stripe_customer_id) between 1 and 255)
);
comment on table public.stripe_customers is 'Which Stripe customer a person is. Written by the service role.';
comment on column public.stripe_customers.stripe_customer_id is 'Stripe''s id, cus_...; belongs to one person.';

create trigger stripe_customers_set_updated_at before update on public.stripe_customers
  for each row execute function private.set_updated_at();
create trigger stripe_customers_stay before update on public.stripe_customers
  for each row when (old.user_id is distinct from new.user_id) execute function private.refuse_move();

alter table public.stripe_customers enable row level security;
create policy "People read their own customer number" on public.stripe_customers
  for select to authenticated using (user_id = (select auth.uid()));

revoke all on public.stripe_customers from public, anon, authenticated, service_role;
grant select on public.stripe_customers to authenticated;
grant select, insert, update, delete on public.stripe_customers to service_role;

-- stripe_events

create table public.stripe_events (
  id text not null,
  type text not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint stripe_events_pk_id primary key (id),
  constraint stripe_events_ck_id check (char_length(id) between 1 and 255),
  constraint stripe_events_ck_type check (char_length(type) between 1 and 255)
);
comment on table public.stripe_events is 'Stripe events already dealt with: a second delivery of one finds its row and does nothing.';
comment on column public.stripe_events.id is 'Stripe''s id, evt_...';
comment on column public.stripe_events.type is 'Stripe''s name of the event, for example checkout.session.completed.';

create trigger stripe_events_refuse_change before update on public.stripe_events
  for each row execute function private.refuse_change();

alter table public.stripe_events enable row level security;
-- Row security without a policy refuses as well; the sentence is here so that nobody takes it for forgotten.
create policy "No person reads Stripe events" on public.stripe_events for select to authenticated using (false);

revoke all on public.stripe_events from public, anon, authenticated, service_role;
grant select, insert on public.stripe_events to service_role;

-- A profile at sign-up

create function private.make_profile() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  insert into public.profiles (id, user_id) values (new.id, new.id) on conflict do nothing;
  perform private.record_audit(new.id, 'account.created', '{}');
  return null;
end
$$;
comment on function private.make_profile() is
  'After insert on auth.users: an empty profile. What the person typed at sign-up is theirs to change at will, so nothing is taken from it.';

create trigger users_make_profile after insert on auth.users
  for each row execute function private.make_profile();

-- People who signed up before there were profiles.
insert into public.profiles (id, user_id) select id, id from auth.users on conflict do nothing;
