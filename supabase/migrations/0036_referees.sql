-- 0036_referees: who speaks for the person, what of their facts and examples is for no document, and where an example
-- that was taken from a page came from.

alter table public.achievements
  add column never_in_documents boolean not null default false,
  add column came_from jsonb,
  add constraint achievements_ck_came_from check (
    jsonb_typeof(came_from) = 'object' and came_from ? 'schema_version' and octet_length(came_from::text) <= 100000
  );
comment on column public.achievements.never_in_documents is 'The person keeps it for themselves: no document may use it.';
comment on column public.achievements.came_from is
  'The page its words were taken from: {schema_version, url, title, quote, taken_at}; null where the person wrote it.';
grant insert (never_in_documents, came_from), update (never_in_documents, came_from) on public.achievements to authenticated;

alter table public.profiles
  add column never_in_documents jsonb,
  add constraint profiles_ck_never_in_documents check (
    jsonb_typeof(never_in_documents) = 'object' and never_in_documents ? 'schema_version'
    and octet_length(never_in_documents::text) <= 5000
  );
comment on column public.profiles.never_in_documents is
  'Which of these facts no document may name: {schema_version, items: [<name of the fact>]}; null where each may be.';
grant update (never_in_documents) on public.profiles to authenticated;

create table public.referees (
  id uuid not null default gen_random_uuid(),
  user_id uuid not null,
  name text not null,
  relation text not null default '',
  job_title text not null default '',
  company text not null default '',
  email text,
  phone text,
  address text not null default '',
  ask_first boolean not null default true,
  never_in_documents boolean not null default false,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  revision bigint not null default 1,
  deleted_at timestamptz,
  deleted_by uuid,
  deletion_reason text,
  constraint referees_pk_id primary key (id),
  constraint referees_uq_user_id_id unique (user_id, id),
  constraint referees_fk_user_id foreign key (user_id) references auth.users (id) on delete cascade,
  constraint referees_ck_name check (char_length(name) between 1 and 200),
  constraint referees_ck_relation check (char_length(relation) <= 300),
  constraint referees_ck_job_title check (char_length(job_title) <= 300),
  constraint referees_ck_company check (char_length(company) <= 300),
  constraint referees_ck_email check (char_length(email) <= 320),
  constraint referees_ck_phone check (char_length(phone) <= 60),
  constraint referees_ck_address check (char_length(address) <= 1000),
  constraint referees_ck_revision check (revision >= 1),
  constraint referees_ck_deletion_reason check (char_length(deletion_reason) <= 200)
);
create index idx_referees_user_id_updated_at_id on public.referees (user_id, updated_at, id);
create index idx_referees_user_id_deleted_at on public.referees (user_id, deleted_at) where deleted_at is not null;
comment on table public.referees is 'People who say what it is like to work with the person. Theirs to name, and nobody is written to from here.';
comment on column public.referees.name is 'Their name, as a form asks for it.';
comment on column public.referees.relation is 'How they know the person, in the person''s words: line manager, tutor.';
comment on column public.referees.job_title is 'What they are.';
comment on column public.referees.company is 'Where they work.';
comment on column public.referees.email is 'How to reach them by e-mail, if the person says.';
comment on column public.referees.phone is 'How to reach them by phone; kept as typed.';
comment on column public.referees.address is 'Where to write to them.';
comment on column public.referees.ask_first is 'The employer is to ask the person before they contact this referee.';
comment on column public.referees.never_in_documents is 'The person keeps it for themselves: no document may name it.';
comment on column public.referees.revision is 'Counts the changes of this row from 1; the base a device names when it changes the row.';
comment on column public.referees.deleted_at is 'In the bin since; null for a living row. Readers leave these rows out themselves.';
comment on column public.referees.deleted_by is 'Who put it in the bin. Not a foreign key: it outlives an account.';
comment on column public.referees.deletion_reason is 'Why, when the person or the device says.';

create trigger referees_begin_revision before insert on public.referees
  for each row execute function private.begin_revision();
create trigger referees_raise_revision before update on public.referees
  for each row execute function private.raise_revision();
create trigger referees_stay before update on public.referees
  for each row when (old.user_id is distinct from new.user_id) execute function private.refuse_move();

alter table public.referees enable row level security;
create policy "People read their own referees" on public.referees
  for select to authenticated using (user_id = (select auth.uid()));
create policy "People add referees of their own" on public.referees
  for insert to authenticated with check (user_id = (select auth.uid()));
create policy "People change their own referees" on public.referees
  for update to authenticated using (user_id = (select auth.uid())) with check (user_id = (select auth.uid()));

revoke all on public.referees from public, anon, authenticated, service_role;
grant
  select,
  insert (
    id, user_id, name, relation, job_title, company, email, phone, address, ask_first, never_in_documents, created_at,
    updated_at, revision, deleted_at, deleted_by, deletion_reason
  ),
  update (
    name, relation, job_title, company, email, phone, address, ask_first, never_in_documents, deleted_at, deleted_by,
    deletion_reason
  )
  on public.referees to authenticated;
grant select, insert, update, delete on public.referees to service_role;

create trigger referees_note_purged after delete on public.referees referencing old table as gone
  for each statement when (pg_catalog.pg_trigger_depth() = 0) execute function private.note_purged();
create trigger referees_refuse_purged after insert on public.referees referencing new table as fresh
  for each statement execute function private.refuse_purged();

-- The three that name every table.
create or replace function private.purge_my_deleted() returns integer
language plpgsql security definer set search_path = '' as $$
begin
  if auth.uid() is null then
    raise exception 'Nobody is signed in' using errcode = '42501';
  end if;
  -- Children before their parents, so that each row in the bin is counted once.
  return private.purge_deleted(auth.uid(), array[
    'interview_answer_pack', 'interview_practice_answers', 'star_library', 'application_evidence',
    'application_requirements', 'application_apply_checklist', 'application_activities', 'autopacks', 'applications',
    'achievements', 'work_history', 'qualifications', 'referees'
  ]);
end
$$;

create or replace function private.purge_from_bin(p_table text, p_rows jsonb) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  me constant uuid := auth.uid();
  ended uuid[];
  answer jsonb;
begin
  if me is null then
    raise exception 'Nobody is signed in' using errcode = '42501';
  end if;
  -- Beside the names that people may give, none from the catalog: this runs with more than its caller's rights.
  if p_table is null or p_table <> all (array[
    'achievements', 'work_history', 'qualifications', 'referees', 'applications', 'application_requirements',
    'application_evidence', 'star_library', 'application_apply_checklist', 'application_activities', 'interview_practice_answers',
    'interview_answer_pack', 'autopacks'
  ]) then
    raise exception 'There is no such bin' using errcode = '22023';
  end if;
  -- The moment of deletion is part of the name: taken out of the bin and put back, a row is in it anew.
  execute format(
    'with ended as (
       delete from public.%I t using jsonb_each_text($2) as n (id, deleted_at)
       where t.user_id = $1 and t.id = n.id::uuid and t.deleted_at = n.deleted_at::timestamptz returning t.id
     ) select coalesce(array_agg(e.id order by e.id), ''{}'') from ended e',
    p_table
  ) into ended using me, p_rows;
  if cardinality(ended) > 0 then
    perform private.record_audit(me, 'bin.emptied', jsonb_build_object(
      'rows', cardinality(ended), 'table', p_table, 'ids', to_jsonb(ended)
    ));
  end if;
  execute format(
    'select coalesce(jsonb_object_agg(n.id, t.id is null), ''{}'')
     from jsonb_object_keys($2) as n (id)
     left join public.%I t on t.user_id = $1 and t.id = n.id::uuid',
    p_table
  ) into answer using me, p_rows;
  return answer;
end
$$;
create or replace function public.my_news(p_after jsonb, p_gone_after timestamptz) returns jsonb
language plpgsql stable set search_path = '' set timezone = 'UTC' as $$
declare
  me constant uuid := auth.uid();
  name text;
  has_later boolean;
  later jsonb := '{}';
  gone jsonb;
begin
  if me is null then
    raise exception 'Nobody is signed in' using errcode = '42501';
  end if;
  foreach name in array array[
    'profiles', 'achievements', 'work_history', 'qualifications', 'referees', 'applications',
    'application_requirements', 'application_evidence', 'star_library', 'application_apply_checklist', 'application_activities',
    'interview_practice_answers', 'interview_answer_pack', 'autopacks'
  ] loop
    -- The same order as that of the pages, by the same index. Without a place everything is later.
    execute format(
      'select exists (
         select 1 from public.%I t where t.user_id = $1
           and ($2 is null or (t.updated_at, t.id) > (($2 ->> ''updated_at'')::timestamptz, ($2 ->> ''id'')::uuid))
       )',
      name
    ) into has_later using me, nullif(p_after -> name, 'null');
    later := later || jsonb_build_object(name, has_later);
  end loop;

  -- A device that never asked has nothing that could be gone.
  select coalesce(jsonb_agg(jsonb_build_object('table', g.name, 'id', g.id, 'at', g.created_at) order by g.created_at, g.id), '[]')
    into gone
    from (
      select 'applications' as name, a.meta ->> 'application_id' as id, a.created_at
        from public.audit_log a
        where a.user_id = me and a.action = 'application.purged' and a.created_at > p_gone_after
      union
      select a.meta ->> 'table', i.id, a.created_at
        from public.audit_log a, jsonb_array_elements_text(a.meta -> 'ids') as i (id)
        where a.user_id = me and a.action = 'bin.emptied' and a.meta ? 'ids' and a.created_at > p_gone_after
    ) g;
  return jsonb_build_object('later', later, 'gone', gone, 'at', now());
end
$$;
