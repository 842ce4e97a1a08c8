-- Undoes 0024_requirements: requirements and what was confirmed are lost.
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

drop table public.application_requirements;
