-- 0029_purge_from_bin: named rows of the bin are deleted for good, and no others. purge_my_deleted() empties whatever is in
-- the bin when it arrives, which may be what another device put there since the person looked. The audit trail names
-- what went, so that other devices hear of it.

create function private.purge_from_bin(p_table text, p_rows jsonb) returns jsonb
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
comment on function private.purge_from_bin(text, jsonb) is 'The working part of public.purge_from_bin().';

create function public.purge_from_bin(p_table text, p_rows jsonb) returns jsonb
language sql set search_path = '' as $$
  select private.purge_from_bin(p_table, p_rows)
$$;
comment on function public.purge_from_bin(text, jsonb) is
  'Deletes the signed-in person''s rows for good that are named as {<id>: <deleted_at>} and still in the bin since that moment, with what belongs to them. Answers for each id whether the table has it no more: {<id>: boolean}.';

grant execute on function private.purge_from_bin(text, jsonb), public.purge_from_bin(text, jsonb) to authenticated;
