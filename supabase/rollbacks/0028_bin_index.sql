-- Undoes 0028_bin_index. Nothing but time is lost.
do $$
declare
  synced constant text[] := array[
    'achievements', 'work_history', 'qualifications', 'applications', 'application_requirements', 'application_evidence',
    'star_library', 'application_apply_checklist', 'application_activities', 'interview_practice_answers',
    'interview_answer_pack', 'autopacks'
  ];
  name text;
begin
  foreach name in array synced loop
    execute format('drop index public.%I', 'idx_' || name || '_user_id_deleted_at');
  end loop;
end
$$;
