-- Undoes 0021_sync. Rows in the bin are deleted for good: without tombstones they would come back to life.
drop function public.purge_my_deleted();
drop function private.purge_my_deleted();
drop function private.purge_deleted(uuid, text[]);

do $$
declare
  synced constant text[] := array[
    'interview_answer_pack', 'interview_practice_answers', 'star_library', 'application_evidence',
    'application_apply_checklist', 'application_activities', 'autopacks', 'applications', 'work_history', 'achievements',
    'profiles'
  ];
  name text;
begin
  foreach name in array synced loop
    if name <> 'profiles' then
      execute format('delete from public.%I where deleted_at is not null', name);
    end if;
  end loop;
  foreach name in array synced loop
    execute format('drop trigger %I on public.%I', name || '_begin_revision', name);
    execute format('drop trigger %I on public.%I', name || '_raise_revision', name);
    execute format(
      'create trigger %I before update on public.%I for each row execute function private.set_updated_at()',
      name || '_set_updated_at', name
    );
  end loop;
end
$$;

create or replace function private.status_from_activities(p_user_id uuid, p_application_id uuid) returns text
language sql stable set search_path = '' as $$
  select coalesce(
    (
      select a.status
      from public.application_activities a
      where a.user_id = p_user_id and a.application_id = p_application_id and a.type = 'status'
      order by a.occurred_at desc, a.created_at desc, a.id desc
      limit 1
    ),
    'saved'
  )
$$;
comment on function private.status_from_activities(uuid, uuid) is
  'The status of the latest status activity (by occurred_at, then created_at, then id), else saved. The device has the same rule.';

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
        on e.user_id = c.user_id and e.application_id = c.application_id
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
        on s.user_id = c.user_id and s.application_id = c.application_id
      group by c.user_id, c.application_id
    ) mirror
    where a.user_id = mirror.user_id and a.id = mirror.application_id
      and a.star_drafts is distinct from mirror.content;
  return null;
end
$$;

do $$
declare
  name text;
begin
  foreach name in array array[
    'interview_answer_pack', 'interview_practice_answers', 'star_library', 'application_evidence',
    'application_apply_checklist', 'application_activities', 'autopacks', 'applications', 'work_history', 'achievements',
    'profiles'
  ] loop
    execute format('drop index public.%I', 'idx_' || name || '_user_id_updated_at_id');
    execute format(
      'alter table public.%I drop column revision, drop column deleted_at, drop column deleted_by, drop column deletion_reason',
      name
    );
  end loop;
end
$$;

drop function private.raise_revision();
drop function private.begin_revision();
