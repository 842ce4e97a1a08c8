-- 0023_profile_details: how to reach the person, their qualifications, and dates that are only partly known.

alter table public.profiles
  add column email text,
  add column phone text,
  add column links jsonb not null default '{"schema_version": 1, "items": []}',
  add column country text,
  add column time_zone text not null default 'UTC',
  add column locale text,
  add constraint profiles_ck_email check (char_length(email) <= 320),
  add constraint profiles_ck_phone check (char_length(phone) <= 60),
  add constraint profiles_ck_links check (
    jsonb_typeof(links) = 'object' and links ? 'schema_version' and octet_length(links::text) <= 50000
  ),
  add constraint profiles_ck_country check (country ~ '^[A-Z]{2}$'),
  add constraint profiles_ck_time_zone check (time_zone ~ '^[A-Za-z0-9_+-]+(/[A-Za-z0-9_+-]+)*$' and char_length(time_zone) <= 64),
  add constraint profiles_ck_locale check (locale ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$' and char_length(locale) <= 35);
comment on column public.profiles.email is 'The address for documents, which need not be the one to sign in with.';
comment on column public.profiles.phone is 'For documents; kept as typed.';
comment on column public.profiles.links is 'Pages to name on documents: an object with schema_version and items.';
comment on column public.profiles.country is 'ISO 3166 code, two capitals: decides paper size and wording.';
comment on column public.profiles.time_zone is 'IANA name, for example Europe/London: what a day means to the person.';
comment on column public.profiles.locale is 'BCP 47 tag, for example en-GB; null until the person chooses.';
grant update (email, phone, links, country, time_zone, locale) on public.profiles to authenticated;

alter table public.work_history
  add column kind text not null default 'employment',
  add column location text,
  add column start_precision text not null default 'day',
  add column end_precision text not null default 'day',
  add constraint work_history_ck_kind check (kind in (
    'employment', 'self_employment', 'apprenticeship', 'placement', 'volunteering', 'career_break', 'other'
  )),
  add constraint work_history_ck_location check (char_length(location) <= 300),
  add constraint work_history_ck_start_precision check (start_precision in ('year', 'month', 'day')),
  add constraint work_history_ck_end_precision check (end_precision in ('year', 'month', 'day'));
comment on column public.work_history.kind is 'What kind of time this was.';
comment on column public.work_history.location is 'Where it was.';
comment on column public.work_history.start_precision is 'How much of start_date the person gave: year, month or day. The rest of the date is 1.';
comment on column public.work_history.end_precision is 'How much of end_date the person gave: year, month or day. The rest of the date is 1.';
-- With partial dates an end in the same year may be written before the start: 2021-06 to 2021.
alter table public.work_history
  drop constraint work_history_ck_start_date_end_date,
  add constraint work_history_ck_start_date_end_date check (
    case
      when start_precision = 'year' or end_precision = 'year'
        then extract(year from end_date) >= extract(year from start_date)
      when start_precision = 'month' or end_precision = 'month'
        then date_trunc('month', end_date::timestamp) >= date_trunc('month', start_date::timestamp)
      else end_date >= start_date
    end
  );
grant
  insert (kind, location, start_precision, end_precision),
  update (kind, location, start_precision, end_precision)
  on public.work_history to authenticated;

alter table public.achievements
  add column work_history_id uuid,
  add column happened_on date,
  -- Only the link goes when the role goes: the example is the person's.
  add constraint achievements_fk_user_id_work_history_id foreign key (user_id, work_history_id)
    references public.work_history (user_id, id) on delete set null (work_history_id);
create index idx_achievements_user_id_work_history_id on public.achievements (user_id, work_history_id);
comment on column public.achievements.work_history_id is 'The role it happened in, if the person says.';
comment on column public.achievements.happened_on is 'The day it happened or ended, if the person says.';
grant insert (work_history_id, happened_on), update (work_history_id, happened_on) on public.achievements to authenticated;

create table public.qualifications (
  id uuid not null default gen_random_uuid(),
  user_id uuid not null,
  kind text not null,
  title text not null,
  issuer text not null default '',
  level text,
  reference text,
  details text not null default '',
  started_on date,
  started_precision text not null default 'day',
  achieved_on date,
  achieved_precision text not null default 'day',
  expires_on date,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  revision bigint not null default 1,
  deleted_at timestamptz,
  deleted_by uuid,
  deletion_reason text,
  constraint qualifications_pk_id primary key (id),
  constraint qualifications_uq_user_id_id unique (user_id, id),
  constraint qualifications_fk_user_id foreign key (user_id) references auth.users (id) on delete cascade,
  constraint qualifications_ck_kind check (kind in (
    'education', 'qualification', 'registration', 'licence', 'language', 'skill'
  )),
  constraint qualifications_ck_title check (char_length(title) between 1 and 300),
  constraint qualifications_ck_issuer check (char_length(issuer) <= 300),
  constraint qualifications_ck_level check (char_length(level) <= 200),
  constraint qualifications_ck_reference check (char_length(reference) <= 200),
  constraint qualifications_ck_details check (char_length(details) <= 20000),
  constraint qualifications_ck_started_precision check (started_precision in ('year', 'month', 'day')),
  constraint qualifications_ck_achieved_precision check (achieved_precision in ('year', 'month', 'day')),
  constraint qualifications_ck_revision check (revision >= 1),
  constraint qualifications_ck_deletion_reason check (char_length(deletion_reason) <= 200)
);
create index idx_qualifications_user_id_updated_at_id on public.qualifications (user_id, updated_at, id);
comment on table public.qualifications is 'What the person holds: education, qualifications, registrations, licences, languages, skills.';
comment on column public.qualifications.kind is 'Which of these it is.';
comment on column public.qualifications.title is 'Its name, as on the certificate.';
comment on column public.qualifications.issuer is 'Who awarded or keeps it: school, body, council.';
comment on column public.qualifications.level is 'Grade, class or level, in the person''s words.';
comment on column public.qualifications.reference is 'Registration or licence number.';
comment on column public.qualifications.details is 'What else is worth saying.';
comment on column public.qualifications.started_on is 'When it began, if the person says.';
comment on column public.qualifications.started_precision is 'How much of started_on the person gave: year, month or day. The rest of the date is 1.';
comment on column public.qualifications.achieved_on is 'When it was achieved or is expected, if the person says.';
comment on column public.qualifications.achieved_precision is 'How much of achieved_on the person gave: year, month or day. The rest of the date is 1.';
comment on column public.qualifications.expires_on is 'The last day it is valid, for what must be renewed.';
comment on column public.qualifications.revision is 'Counts the changes of this row from 1; the base a device names when it changes the row.';
comment on column public.qualifications.deleted_at is 'In the bin since; null for a living row. Readers leave these rows out themselves.';
comment on column public.qualifications.deleted_by is 'Who put it in the bin. Not a foreign key: it outlives an account.';
comment on column public.qualifications.deletion_reason is 'Why, when the person or the device says.';

create trigger qualifications_begin_revision before insert on public.qualifications
  for each row execute function private.begin_revision();
create trigger qualifications_raise_revision before update on public.qualifications
  for each row execute function private.raise_revision();
create trigger qualifications_stay before update on public.qualifications
  for each row when (old.user_id is distinct from new.user_id) execute function private.refuse_move();

alter table public.qualifications enable row level security;
create policy "People read their own qualifications" on public.qualifications
  for select to authenticated using (user_id = (select auth.uid()));
create policy "People add qualifications of their own" on public.qualifications
  for insert to authenticated with check (user_id = (select auth.uid()));
create policy "People change their own qualifications" on public.qualifications
  for update to authenticated using (user_id = (select auth.uid())) with check (user_id = (select auth.uid()));

revoke all on public.qualifications from public, anon, authenticated, service_role;
grant
  select,
  insert (
    id, user_id, kind, title, issuer, level, reference, details, started_on, started_precision, achieved_on,
    achieved_precision, expires_on, created_at, updated_at, revision, deleted_at, deleted_by, deletion_reason
  ),
  update (
    kind, title, issuer, level, reference, details, started_on, started_precision, achieved_on, achieved_precision,
    expires_on, deleted_at, deleted_by, deletion_reason
  )
  on public.qualifications to authenticated;
grant select, insert, update, delete on public.qualifications to service_role;

create or replace function private.purge_my_deleted() returns integer
language plpgsql security definer set search_path = '' as $$
begin
  if auth.uid() is null then
    raise exception 'Nobody is signed in' using errcode = '42501';
  end if;
  -- Children before their parents, so that each row in the bin is counted once.
  return private.purge_deleted(auth.uid(), array[
    'interview_answer_pack', 'interview_practice_answers', 'star_library', 'application_evidence',
    'application_apply_checklist', 'application_activities', 'autopacks', 'applications', 'achievements', 'work_history',
    'qualifications'
  ]);
end
$$;
