-- 0021_sync: what two devices need to agree on a row: a revision, a tombstone, and an index to pull by.
--
-- A device inserts with `on conflict (user_id, id) do nothing`, updates `where id = .. and user_id = .. and revision = base`,
-- and pulls by (updated_at, id). Deleting is an update of deleted_at; purge_my_deleted() empties the bin.

create function private.begin_revision() returns trigger
language plpgsql set search_path = '' as $$
begin
  new.revision := 1;
  new.updated_at := now();
  if new.deleted_at is null then
    new.deleted_by := null;
    new.deletion_reason := null;
  else
    new.deleted_by := coalesce(auth.uid(), new.deleted_by);
  end if;
  return new;
end
$$;
comment on function private.begin_revision() is
  'Before insert: revision 1, updated_at the moment of this transaction, deleted_by whoever is signed in. What was sent for them does not count.';

create function private.raise_revision() returns trigger
language plpgsql set search_path = '' as $$
begin
  new.revision := old.revision + 1;
  new.updated_at := now();
  if new.deleted_at is null then
    new.deleted_by := null;
    new.deletion_reason := null;
  elsif old.deleted_at is null then
    new.deleted_by := coalesce(auth.uid(), new.deleted_by);
  else
    new.deleted_by := old.deleted_by;
  end if;
  return new;
end
$$;
comment on function private.raise_revision() is
  'Before update: the revision rises by one and updated_at is the moment of this transaction; putting a row in the bin notes who did, taking it out forgets it.';

do $$
declare
  synced constant text[] := array[
    'profiles', 'achievements', 'work_history', 'applications', 'application_evidence', 'star_library',
    'application_apply_checklist', 'application_activities', 'interview_practice_answers', 'interview_answer_pack',
    'autopacks'
  ];
  name text;
begin
  foreach name in array synced loop
    execute format($sql$
      alter table public.%1$I
        add column revision bigint not null default 1,
        add column deleted_at timestamptz,
        add column deleted_by uuid,
        add column deletion_reason text,
        add constraint %2$I check (revision >= 1),
        add constraint %3$I check (char_length(deletion_reason) <= 200);
      create index %4$I on public.%1$I (user_id, updated_at, id);
      comment on column public.%1$I.revision is 'Counts the changes of this row from 1; the base a device names when it changes the row.';
      comment on column public.%1$I.deleted_at is 'In the bin since; null for a living row. Readers leave these rows out themselves.';
      comment on column public.%1$I.deleted_by is 'Who put it in the bin. Not a foreign key: it outlives an account.';
      comment on column public.%1$I.deletion_reason is 'Why, when the person or the device says.';
      drop trigger %5$I on public.%1$I;
      create trigger %6$I before insert on public.%1$I for each row execute function private.begin_revision();
      grant insert (revision, deleted_at, deleted_by, deletion_reason), update (deleted_at, deleted_by, deletion_reason)
        on public.%1$I to authenticated;
    $sql$, name, name || '_ck_revision', name || '_ck_deletion_reason', 'idx_' || name || '_user_id_updated_at_id',
      name || '_set_updated_at', name || '_begin_revision');

    if name <> 'applications' then
      execute format('create trigger %I before update on public.%I for each row execute function private.raise_revision()',
        name || '_raise_revision', name);
    end if;
  end loop;
end
$$;

-- A profile is made and goes with the account: there is nothing to add and no bin for it.
revoke insert (revision, deleted_at, deleted_by, deletion_reason), update (deleted_at, deleted_by, deletion_reason)
  on public.profiles from authenticated;

-- A pick or a draft changes the mirrors on its application. That is no change a device has to hear of, and must not
-- make the device's own change of the application meet a newer revision.
create trigger applications_raise_revision before update on public.applications
  for each row when (
    old.selected_evidence is not distinct from new.selected_evidence
    and old.star_drafts is not distinct from new.star_drafts
  )
  execute function private.raise_revision();

-- What is in the bin no longer counts.

create or replace function private.status_from_activities(p_user_id uuid, p_application_id uuid) returns text
language sql stable set search_path = '' as $$
  select coalesce(
    (
      select a.status
      from public.application_activities a
      where a.user_id = p_user_id and a.application_id = p_application_id and a.type = 'status' and a.deleted_at is null
      order by a.occurred_at desc, a.created_at desc, a.id desc
      limit 1
    ),
    'saved'
  )
$$;
comment on function private.status_from_activities(uuid, uuid) is
  'The status of the latest living status activity (by occurred_at, then created_at, then id), else saved. The device has the same rule.';

create or replace function private.mirror_selected_evidence() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  -- In one order, so that two pushes of picks cannot wait for each other.
  perform 1 from public.applications a
    where (a.user_id, a.id) in (select c.user_id, c.application_id from changed c)
    order by a.id for no key update;
  update public.applications a
    set selected_evidence = mirror.content
    from (
      select c.user_id, c.application_id, jsonb_build_object('schema_version', 1, 'items', coalesce(
        jsonb_agg(
          jsonb_build_object('gap_key', e.gap_key, 'evidence_id', e.evidence_id)
          order by e.gap_key collate "C", e.evidence_id collate "C"
        ) filter (where e.id is not null),
        '[]'
      )) as content
      from (select distinct user_id, application_id from changed) c
      left join public.application_evidence e
        on e.user_id = c.user_id and e.application_id = c.application_id and e.deleted_at is null
      group by c.user_id, c.application_id
    ) mirror
    where a.user_id = mirror.user_id and a.id = mirror.application_id
      and a.selected_evidence is distinct from mirror.content;
  return null;
end
$$;

create or replace function private.mirror_star_drafts() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  -- In one order, so that two pushes of drafts cannot wait for each other.
  perform 1 from public.applications a
    where (a.user_id, a.id) in (select c.user_id, c.application_id from changed c)
    order by a.id for no key update;
  update public.applications a
    set star_drafts = mirror.content
    from (
      select c.user_id, c.application_id, jsonb_build_object('schema_version', 1, 'items', coalesce(
        jsonb_agg(
          jsonb_build_object(
            'id', s.id, 'gap_key', s.gap_key, 'title', s.title, 'situation', s.situation, 'task', s.task,
            'action', s.action, 'result', s.result, 'evidence_ids', to_jsonb(s.evidence_ids)
          )
          order by s.gap_key collate "C", s.id
        ) filter (where s.id is not null),
        '[]'
      )) as content
      from (select distinct user_id, application_id from changed) c
      left join public.star_library s
        on s.user_id = c.user_id and s.application_id = c.application_id and s.deleted_at is null
      group by c.user_id, c.application_id
    ) mirror
    where a.user_id = mirror.user_id and a.id = mirror.application_id
      and a.star_drafts is distinct from mirror.content;
  return null;
end
$$;

create function private.purge_deleted(p_user_id uuid, p_tables text[]) returns integer
language plpgsql set search_path = '' as $$
declare
  name text;
  removed integer;
  total integer := 0;
begin
  foreach name in array p_tables loop
    execute format('delete from public.%I where user_id = $1 and deleted_at is not null', name) using p_user_id;
    get diagnostics removed = row_count;
    total := total + removed;
  end loop;
  perform private.record_audit(p_user_id, 'bin.emptied', jsonb_build_object('rows', total));
  return total;
end
$$;
comment on function private.purge_deleted(uuid, text[]) is
  'Deletes one person''s rows in the bin, from the given tables in that order, and notes it in the audit trail. For definer functions of this schema only.';

create function private.purge_my_deleted() returns integer
language plpgsql security definer set search_path = '' as $$
begin
  if auth.uid() is null then
    raise exception 'Nobody is signed in' using errcode = '42501';
  end if;
  -- Children before their parents, so that each row in the bin is counted once.
  return private.purge_deleted(auth.uid(), array[
    'interview_answer_pack', 'interview_practice_answers', 'star_library', 'application_evidence',
    'application_apply_checklist', 'application_activities', 'autopacks', 'applications', 'work_history', 'achievements'
  ]);
end
$$;
comment on function private.purge_my_deleted() is 'The working part of public.purge_my_deleted().';

create function public.purge_my_deleted() returns integer
language sql set search_path = '' as $$
  select private.purge_my_deleted()
$$;
comment on function public.purge_my_deleted() is
  'Empties the signed-in person''s bin for good. What belongs to an application in the bin goes with it. Returns how many rows were in the bin.';

grant execute on function private.purge_my_deleted(), public.purge_my_deleted() to authenticated;
