-- 0030_news: one question instead of thirteen. A device says how far it has fetched each table and hears which have
-- anything later, and which rows were deleted for good elsewhere, of which no table tells any more.

create function public.my_news(p_after jsonb, p_gone_after timestamptz) returns jsonb
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
comment on function public.my_news(jsonb, timestamptz) is
  'What is new for a device of the signed-in person. p_after is {<table>: {updated_at, id}}, the last row it fetched of each; p_gone_after the moment of its last question, or null. {later: {<table>: boolean}, gone: [{table, id, at}], at}: which tables have later rows, what was deleted for good since, and the moment of this answer.';

grant execute on function public.my_news(jsonb, timestamptz) to authenticated;
