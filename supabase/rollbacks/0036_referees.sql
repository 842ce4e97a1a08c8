-- Undoes 0036_referees: referees are lost, what was to be in no document, and where examples came from.
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
    'profiles', 'achievements', 'work_history', 'qualifications', 'applications', 'application_requirements',
    'application_evidence', 'star_library', 'application_apply_checklist', 'application_activities',
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
    'achievements', 'work_history', 'qualifications', 'applications', 'application_requirements', 'application_evidence',
    'star_library', 'application_apply_checklist', 'application_activities', 'interview_practice_answers',
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
    'achievements', 'work_history', 'qualifications'
  ]);
end
$$;

drop table public.referees;
alter table public.profiles drop column never_in_documents;
alter table public.achievements drop column came_from, drop column never_in_documents;
