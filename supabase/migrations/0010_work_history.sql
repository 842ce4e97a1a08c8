-- 0010_work_history: the person's roles, and the bullets that are evidence.
create table public.work_history (
  id uuid not null default gen_random_uuid(),
  user_id uuid not null,
  job_title text not null,
  company text not null default '',
  start_date date,
  end_date date,
  is_current boolean not null default false,
  bullets jsonb not null default '[]',
  bullets_schema_version smallint not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint work_history_pk_id primary key (id),
  constraint work_history_uq_user_id_id unique (user_id, id),
  constraint work_history_fk_user_id foreign key (user_id) references auth.users (id) on delete cascade,
  constraint work_history_ck_job_title check (char_length(job_title) between 1 and 300),
  constraint work_history_ck_company check (char_length(company) <= 300),
  constraint work_history_ck_start_date_end_date check (end_date >= start_date),
  constraint work_history_ck_end_date_is_current check (not is_current or end_date is null),
  constraint work_history_ck_bullets check (
    jsonb_typeof(bullets) = 'array'
    and jsonb_array_length(bullets) <= 200
    and octet_length(bullets::text) <= 200000
    and not jsonb_path_exists(bullets, '$[*] ? (!(@.type() == "object" && @.id.type() == "string" && @.text.type() == "string"))')
  ),
  constraint work_history_ck_bullets_schema_version check (bullets_schema_version >= 1)
);
comment on table public.work_history is 'The roles the person held. A bullet of a role is a piece of evidence.';
comment on column public.work_history.job_title is 'The title as the person held it; never improved.';
comment on column public.work_history.company is 'The employer.';
comment on column public.work_history.start_date is 'First day, or null when the person does not say.';
comment on column public.work_history.end_date is 'Last day; null while current, or when the person does not say.';
comment on column public.work_history.is_current is 'The person still holds it.';
comment on column public.work_history.bullets is 'What they did there: [{id, text}], in the order shown; at most 200.';
comment on column public.work_history.bullets_schema_version is 'The version of the shape of bullets, which as an array cannot carry its own.';

create trigger work_history_set_updated_at before update on public.work_history
  for each row execute function private.set_updated_at();
create trigger work_history_stay before update on public.work_history
  for each row when (old.user_id is distinct from new.user_id) execute function private.refuse_move();

alter table public.work_history enable row level security;
create policy "People read their own work history" on public.work_history
  for select to authenticated using (user_id = (select auth.uid()));
create policy "People add work history of their own" on public.work_history
  for insert to authenticated with check (user_id = (select auth.uid()));
create policy "People change their own work history" on public.work_history
  for update to authenticated using (user_id = (select auth.uid())) with check (user_id = (select auth.uid()));

revoke all on public.work_history from public, anon, authenticated, service_role;
grant
  select,
  insert (
    id, user_id, job_title, company, start_date, end_date, is_current, bullets, bullets_schema_version,
    created_at, updated_at
  ),
  update (job_title, company, start_date, end_date, is_current, bullets, bullets_schema_version)
  on public.work_history to authenticated;
grant select, insert, update, delete on public.work_history to service_role;
