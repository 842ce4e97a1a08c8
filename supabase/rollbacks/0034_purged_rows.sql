-- Undoes 0034_purged_rows. What is late may bring back what was deleted for good, as before.
do $$
declare
  name text;
begin
  foreach name in array array[
    'achievements', 'work_history', 'qualifications', 'applications', 'application_requirements', 'application_evidence',
    'star_library', 'application_apply_checklist', 'application_activities', 'interview_practice_answers',
    'interview_answer_pack', 'autopacks'
  ] loop
    execute format('drop trigger %I on public.%I', name || '_refuse_purged', name);
    execute format('drop trigger %I on public.%I', name || '_note_purged', name);
  end loop;
end
$$;
drop function private.refuse_purged();
drop function private.note_purged();
drop table private.purged_rows;
